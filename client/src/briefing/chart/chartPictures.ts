import { chartPng, drawingSize } from "../../analysis/charts/chartFiles.ts";
import type { SvgNode } from "../../analysis/common/SvgNode.ts";
import type { Pictures } from "../formats/pictures.ts";
import { writableText } from "../formats/writableText.ts";
import { chartSvg } from "./chartSvg.ts";

/** A chart for formats that embed it as SVG and PNG. */
export async function chartPictures(drawing: SvgNode, link: string): Promise<Pictures> {
  const svg = writableText(chartSvg(drawing, link));
  const size = drawingSize(drawing);
  return { svg, png: typeof document === "undefined" ? null : await chartPng(svg, size), ...size };
}
