import { createHash } from "node:crypto";
import { HELVETICA, latinLine, onePage, pdfFile } from "./pdfFile.ts";

/** What fills up passwords (PDF 1.4, algorithm 3.2). */
const PADDING = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const PERMISSIONS = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
const FILE_ID = Buffer.from("0123456789abcdef0123456789abcdef", "hex");

/** A PDF that opens with this password only: the standard handler with a key of 40 bits, which every reader knows. */
export function encryptedPdf(lines: string[], password: string): Buffer {
  const padded = Buffer.concat([Buffer.from(password, "latin1"), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const key = md5(padded, owner, PERMISSIONS, FILE_ID).subarray(0, 5);
  const user = rc4(key, PADDING);
  const objects = [...onePage(lines.map(latinLine)), HELVETICA].map((object, index) => {
    const number = Buffer.from([index + 1, 0, 0, 0, 0]);
    return object.stream ? { ...object, stream: rc4(md5(key, number).subarray(0, 10), object.stream) } : object;
  });
  const hex = (bytes: Buffer) => `<${bytes.toString("hex")}>`;
  const encrypt = `/Filter /Standard /V 1 /R 2 /P -4 /O ${hex(owner)} /U ${hex(user)}`;
  return pdfFile(objects, `/Encrypt << ${encrypt} >> /ID [${hex(FILE_ID)} ${hex(FILE_ID)}]`);
}

const md5 = (...parts: Buffer[]): Buffer => createHash("md5").update(Buffer.concat(parts)).digest();

/** OpenSSL 3 no longer offers this cipher. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 255] ?? 0;
  const swap = (a: number, b: number) => {
    [state[a & 255], state[b & 255]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j += at(i) + (key[i % key.length] ?? 0);
    swap(i, j);
  }
  let j = 0;
  return data.map((byte, index) => {
    j += at(index + 1);
    swap(index + 1, j);
    return byte ^ at(at(index + 1) + at(j));
  }) as Buffer; // a Buffer maps to a Buffer
}
