import { drawnPng } from "../../browser/drawnPng.ts";
import { type SvgNode, svgText } from "../common/SvgNode.ts";

/** Four dots of the file for one of the page: 384 to the inch, more than a printer's 300. */
const DOTS = 4;

/** A drawing as an SVG file. */
export function svgFile(drawing: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(drawing)}\n`;
}

/** Width and height of a drawing in the dots of a page. */
export function drawingSize({ attributes = {} }: SvgNode): { width: number; height: number } {
  return { width: Number(attributes.width), height: Number(attributes.height) };
}

/** The SVG of a drawing of that size as PNG, drawn by the browser; null where it cannot, or hides what was drawn. */
export async function chartPng(
  svg: string,
  size: { width: number; height: number },
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return (await drawnPng(svg, size, DOTS)).png;
  } catch {
    return null;
  }
}
