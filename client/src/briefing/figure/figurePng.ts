import { drawnPng, NotDrawn } from "../../browser/drawnPng.ts";
import { FormatError } from "../formats/Format.ts";
import { DOTS_PER_INCH, figureSize } from "./figureSize.ts";
import { pngDensity } from "./pngDensity.ts";
import { strings } from "./strings.ts";

/** Pixels per CSS pixel: 4 are 384 dpi, more than a printer's 300. */
export type PngScale = 1 | 2 | 4;

/** The figure as PNG, drawn by the browser. Throws FormatError if the browser cannot. */
export async function figurePng(svg: string, scale: PngScale): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { png, dots } = await drawnPng(svg, figureSize(svg), scale);
    return pngDensity(png, DOTS_PER_INCH * dots);
  } catch (error) {
    if (error instanceof NotDrawn) throw new FormatError(error.hidden ? strings.hiddenDrawing : strings.noPicture);
    throw error;
  }
}
