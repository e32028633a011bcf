import { constants, deflateRawSync } from "node:zlib";

/**
 * A .docx whose text has so many megabytes of blanks; it is a thousandth of that itself. Its directory tells the size,
 * or another one if `told` does, as bombs do. The checksum is wrong: to know it, one must have unpacked the whole.
 */
export function zipBomb(megabytes: number, told = megabytes * 2 ** 20): Buffer {
  const blanks = Buffer.alloc(2 ** 20, " ");
  // A flushed block can be repeated: it refers to nothing before it.
  const block = deflateRawSync(blanks, { finishFlush: constants.Z_FULL_FLUSH });
  const text = Buffer.concat([...Array<Buffer>(megabytes).fill(block), Buffer.from([3, 0])]);
  return zipOf({ name: "word/document.xml", packed: text, told });
}

function zipOf({ name, packed, told }: { name: string; packed: Buffer; told: number }): Buffer {
  const VERSION = 20;
  const DEFLATED = 8;
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(VERSION, 0);
  shared.writeUInt16LE(DEFLATED, 4);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(told, 18);
  shared.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, Buffer.from(name), packed]);
  const entry = Buffer.concat([
    Buffer.from("PK\x01\x02"),
    Buffer.from([VERSION, 0]),
    shared,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
