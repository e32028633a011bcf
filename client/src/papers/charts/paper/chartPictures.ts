import type { SvgNode } from "../../answers/common/SvgNode.ts";
import { writableText } from "../../briefing/writableText.ts";
import type { Pictures } from "../../formats/pictures.ts";
import { chartPng, drawingSize } from "../chartFiles.ts";
import { chartSvg } from "./chartSvg.ts";

/** A chart for formats that embed it as SVG and PNG. */
export async function chartPictures(drawing: SvgNode, link: string): Promise<Pictures> {
  const svg = writableText(chartSvg(drawing, link));
  const size = drawingSize(drawing);
  return { svg, png: typeof document === "undefined" ? null : await chartPng(svg, size), ...size };
}
