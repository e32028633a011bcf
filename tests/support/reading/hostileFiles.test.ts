import { inflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { readerFiles } from "./hostileFiles.ts";
import { zipBomb } from "./zipBomb.ts";

const bytesOf = (name: string): Uint8Array => {
  const file = readerFiles().find((one) => one.name === name);
  if (!file) throw new Error(`no file ${name}`);
  return file.bytes;
};

describe("the hostile files", () => {
  test("are small", () => {
    for (const { bytes } of readerFiles()) expect(bytes.length).toBeLessThan(1_200_000);
  });

  test.each([
    ["gb18030.txt", "gb18030"],
    ["utf-16le.txt", "utf-16le"],
    ["utf-16be.txt", "utf-16be"],
    ["utf-8-bom.txt", "utf-8"],
  ])("%s is Chinese in %s", (name, encoding) => {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytesOf(name));
    expect(text).toBe("包钢集团发布新钢轨\n北方稀土生产稀土氧化物。");
  });

  test("hold a document without text, and one with it", () => {
    expect(Object.keys(unzipSync(bytesOf("no-document.docx")))).toEqual(["[Content_Types].xml", "_rels/.rels"]);
    expect(Object.keys(unzipSync(bytesOf("plain.docx")))).toContain("word/document.xml");
  });

  test("hold a bomb that really unpacks to the size it was made for, whatever size it tells", () => {
    const bomb = zipBomb(3, 1000);
    const packed = bomb.subarray(
      30 + "word/document.xml".length,
      30 + "word/document.xml".length + bomb.readUInt32LE(18),
    );
    expect(inflateRawSync(packed)).toHaveLength(3 * 2 ** 20);
    expect(bomb.readUInt32LE(22)).toBe(1000);
  });
});
