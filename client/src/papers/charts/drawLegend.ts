import type { SvgNode } from "../answers/common/SvgNode.ts";
import type { Chart } from "./Chart.ts";
import type { ChartPaper } from "./ChartPaper.ts";
import { textWidth } from "./textWidth.ts";

const SWATCH = 14;
const GAP = 6;
const BETWEEN = 18;
const LINE_HEIGHT = 22;
const FONT_SIZE = 13;

/** Draws the names of the series with their patterns, in as many lines as needed. */
export function drawLegend({ series }: Chart, paper: ChartPaper, top: number): { nodes: SvgNode[]; height: number } {
  const nodes: SvgNode[] = [];
  let x = 0;
  let y = top;
  for (const [place, one] of series.entries()) {
    const width = SWATCH + GAP + textWidth(one.label, FONT_SIZE);
    if (x > 0 && x + width > paper.width) {
      x = 0;
      y += LINE_HEIGHT;
    }
    nodes.push(
      {
        tag: "rect",
        attributes: { x: x + 0.5, y: y + 0.5, width: SWATCH - 1, height: SWATCH - 1, "stroke-width": 1 },
        fill: `url(#${paper.id}-${place})`,
        stroke: paper.colourOf(one),
      },
      {
        tag: "text",
        attributes: { x: x + SWATCH + GAP, y: y + 11.5, "font-size": FONT_SIZE },
        fill: paper.ink,
        children: [one.label],
      },
    );
    x += width + BETWEEN;
  }
  return { nodes, height: y - top + LINE_HEIGHT + 6 };
}
