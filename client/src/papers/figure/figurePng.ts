import { FormatError } from "../formats/Format.ts";
import { drawnPng, NotDrawn } from "../raster/drawnPng.ts";
import { DOTS_PER_INCH, figureSize } from "./figureSize.ts";
import { pngDensity } from "./pngDensity.ts";
import { strings } from "./strings.ts";

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
