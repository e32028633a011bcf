import { FormatError } from "../formats/Format.ts";
import { drawnPng, NotDrawn } from "./drawnPng.ts";
import { strings } from "./strings.ts";

const METRES_PER_INCH = 0.0254;
/** Bytes of the PNG signature and the IHDR chunk, after which pHYs must stand (PNG specification, 11.3.4.3). */
const HEADER_END = 33;

/** Adds the pHYs chunk, which gives the print size; without it, programs guess. */
export function pngDensity(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dotsPerInch / METRES_PER_INCH);
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode("pHYs"), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const dense = new Uint8Array(png.length + chunk.length);
  dense.set(png.subarray(0, HEADER_END));
  dense.set(chunk, HEADER_END);
  dense.set(png.subarray(HEADER_END), HEADER_END + chunk.length);
  return dense;
}

/** CRC-32 as PNG uses it, without a table because it is computed over 13 bytes. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Dots per inch of a picture: for screens, for slides and for print. */
export type PngDensity = 96 | 192 | 300;

/** The figure as PNG, drawn by the browser. Throws FormatError if the browser cannot. */
export async function figurePng(svg: string, density: PngDensity): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { png, dots } = await drawnPng(svg, figureSize(svg), density / DOTS_PER_INCH);
    return pngDensity(png, DOTS_PER_INCH * dots);
  } catch (error) {
    if (error instanceof NotDrawn) throw new FormatError(error.hidden ? strings.hiddenDrawing : strings.noPicture);
    throw error;
  }
}

const DOTS_PER_INCH = 96;

/** Width and height of a figure in CSS pixels, not rounded, read from its SVG. Throws on SVG without a size in mm. */
export function figureSize(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error("The SVG has no size in mm, so it is not a figure.");
  const pixels = (mm: string) => (Number(mm) / 25.4) * DOTS_PER_INCH;
  return { width: pixels(width), height: pixels(height) };
}
