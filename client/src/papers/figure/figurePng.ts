import { FormatError } from "../formats/Format.ts";
import { drawnPng, NotDrawn } from "./drawnPng.ts";
import { xmpOf } from "./metadata.ts";
import { pngDensity, pngText } from "./pngChunks.ts";
import { strings } from "./strings.ts";

/** Dots per inch of a picture: for screens, for slides and for print. */
export type PngDensity = 96 | 192 | 300;

/** The figure as PNG, drawn by the browser. Throws FormatError if the browser cannot. */
export async function figurePng(svg: string, density: PngDensity): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { png, dots } = await drawnPng(svg, figureSize(svg), density / DOTS_PER_INCH);
    const dense = pngDensity(png, DOTS_PER_INCH * dots);
    const xmp = xmpOf(svg);
    return xmp === null ? dense : pngText(dense, "XML:com.adobe.xmp", xmp);
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
