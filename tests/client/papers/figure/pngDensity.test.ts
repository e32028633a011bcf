import { crc32 } from "node:zlib";
import { pngDensity } from "../../../../client/src/papers/figure/figurePng.ts";

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
