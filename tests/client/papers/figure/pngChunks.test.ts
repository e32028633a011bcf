import { crc32 } from "node:zlib";
import { pngDensity, pngText } from "../../../../client/src/papers/figure/pngChunks.ts";

test("the density stands behind the header, in dots to the metre, with a checksum that holds", () => {
  const png = Uint8Array.from({ length: 60 }, (_, index) => index);
  const dense = pngDensity(png, 300);
  const chunk = new DataView(dense.buffer, 33, 21);
  expect(Buffer.from(dense.subarray(37, 41)).toString()).toBe("pHYs");
  expect([chunk.getUint32(0), chunk.getUint32(8), chunk.getUint32(12), chunk.getUint8(16)]).toEqual([
    9, 11811, 11811, 1,
  ]);
  expect(chunk.getUint32(17)).toBe(crc32(dense.subarray(37, 50)));
  expect([...dense.subarray(0, 33), ...dense.subarray(54)]).toEqual([...png]);
});

test("a text stands in a chunk of its own, with its keyword and the checksum of PNG", () => {
  const png = new Uint8Array(45).fill(7);
  const longer = Buffer.from(pngText(png, "Title", "包头 & Baogang"));
  const data = Buffer.from("Title\0\0\0\0\0包头 & Baogang", "utf8");
  expect(longer.readUInt32BE(33)).toBe(data.length);
  expect(longer.subarray(37, 41).toString("latin1")).toBe("iTXt");
  expect(longer.subarray(41, 41 + data.length)).toEqual(data);
  expect(longer.readUInt32BE(41 + data.length)).toBe(crc32(longer.subarray(37, 41 + data.length)));
  expect(longer.length).toBe(45 + 12 + data.length);
});
