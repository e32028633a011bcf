import { chartPng, drawingSize } from "../../analysis/charts/chartFiles.ts";
import type { SvgNode } from "../../analysis/common/SvgNode.ts";
import type { Pictures } from "../formats/pictures.ts";
import { writableText } from "../formats/writableText.ts";
import { chartSvg } from "./chartSvg.ts";

/** Draws a chart for formats that hold it as SVG and as PNG. */
export async function chartPictures(drawing: SvgNode, link: string): Promise<Pictures> {
  const svg = writableText(chartSvg(drawing, link));
  const size = drawingSize(drawing);
  return { svg, png: typeof document === "undefined" ? null : await chartPng(svg, size), ...size };
}
