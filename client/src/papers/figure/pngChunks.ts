const METRES_PER_INCH = 0.0254;
/** Bytes of the PNG signature and the IHDR chunk, after which pHYs must stand (PNG specification, 11.3.4.3). */
const HEADER_END = 33;

/** Adds the pHYs chunk, which gives the print size; without it, programs guess. */
export function pngDensity(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dotsPerInch / METRES_PER_INCH);
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return withChunk(png, "pHYs", data);
}

/** Adds an iTXt chunk: a text in UTF-8 under a keyword, such as the XMP packet. */
export function pngText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  // Not compressed, in no language, without a translated keyword.
  return withChunk(png, "iTXt", new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

function withChunk(png: Uint8Array, type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  const longer = new Uint8Array(png.length + chunk.length);
  longer.set(png.subarray(0, HEADER_END));
  longer.set(chunk, HEADER_END);
  longer.set(png.subarray(HEADER_END), HEADER_END + chunk.length);
  return longer;
}

/** CRC-32 as PNG uses it, without a table because it is computed over a few kilobytes. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
