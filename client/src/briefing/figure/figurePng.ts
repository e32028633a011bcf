import { readsDrawings } from "../../ui/readsDrawings.ts";
import { FormatError } from "../formats/Format.ts";
import { DOTS_PER_INCH, figureSize } from "./figureSize.ts";
import { pngDensity } from "./pngDensity.ts";
import { strings } from "./strings.ts";

/** How many times as many dots as on a screen: 4 are 384 to the inch, more than a printer's 300. */
export type PngScale = 1 | 2 | 4;

/** The figure as PNG, drawn by the browser. Throws FormatError where it cannot. */
export async function figurePng(svg: string, scale: PngScale): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = figureSize(svg);
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext("2d");
  if (!pen) throw new FormatError(strings.noPicture);
  if (!readsDrawings()) throw new FormatError(strings.hiddenDrawing);
  pen.drawImage(await imageOf(svg), 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  // What is too large for a browser's canvas comes out as nothing, without an error.
  if (!blob || blob.size === 0) throw new FormatError(strings.pictureTooLarge(canvas.width, canvas.height));
  // Browsers on phones keep the memory of a canvas that is still named.
  canvas.width = 0;
  return pngDensity(new Uint8Array(await blob.arrayBuffer()), DOTS_PER_INCH * scale);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } catch {
    throw new FormatError(strings.noPicture);
  } finally {
    URL.revokeObjectURL(address);
  }
}
