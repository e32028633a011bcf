import { type SvgNode, svgText } from "../../answers/common/SvgNode.ts";
import { wholeLinks } from "../../answers/common/wholeLinks.ts";

/** A chart as SVG for files read outside the atlas, with links at the host of `link`. */
export function chartSvg(drawing: SvgNode, link: string): string {
  return svgText(wholeLinks(drawing, link));
}
