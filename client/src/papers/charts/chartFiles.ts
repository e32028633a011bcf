import { type SvgNode, svgText } from "../answers/common/SvgNode.ts";
import { drawnPng } from "../raster/drawnPng.ts";

/** Pixels of the file per CSS pixel: 384 dpi, more than a printer's 300. */
const PNG_SCALE = 4;

/** A drawing as an SVG file. */
export function svgFile(drawing: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(drawing)}\n`;
}

/** Width and height of a drawing, in CSS pixels. */
export function drawingSize({ attributes = {} }: SvgNode): { width: number; height: number } {
  return { width: Number(attributes.width), height: Number(attributes.height) };
}

/** Renders an SVG of that size to PNG in the browser; null if the browser cannot, or blocks reading the canvas. */
export async function chartPng(
  svg: string,
  size: { width: number; height: number },
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return (await drawnPng(svg, size, PNG_SCALE)).png;
  } catch {
    return null;
  }
}
