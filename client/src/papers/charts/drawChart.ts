import type { SvgNode } from "../answers/common/SvgNode.ts";
import type { Chart } from "./Chart.ts";
import type { ChartPaper } from "./ChartPaper.ts";
import { drawBars } from "./drawBars.ts";
import { drawSheet, type SheetFrame, svgOf } from "./drawSheet.ts";
import { textWidth } from "./textWidth.ts";

const SIZE = 8;

/** Patterns of a bar's segments, from solid to empty: distinct in black and white and for colour-blind readers. */
const marks: readonly string[] = [
  "M0 0H8V8H0Z",
  "M-2 2L2 -2M0 8L8 0M6 10L10 6M-2 6L2 10M0 0L8 8M6 -2L10 2",
  "M-2 2L2 -2M0 8L8 0M6 10L10 6",
  "M0 2H8M0 6H8",
  "M2 2h.01M6 6h.01",
  "M4 0V8",
  "",
];

export const MOST_SERIES = marks.length;

export function patternOf(place: number, id: string, colour: string, background: string): SvgNode {
  const square = { width: SIZE, height: SIZE };
  const solid = place === 0;
  const mark: SvgNode = {
    tag: "path",
    attributes: { d: marks[place] ?? "", "stroke-width": place === 4 ? 2.6 : 1.6, "stroke-linecap": "round" },
    fill: solid ? colour : "none",
    stroke: solid ? "none" : colour,
  };
  return {
    tag: "pattern",
    attributes: { id, patternUnits: "userSpaceOnUse", ...square },
    children: [{ tag: "rect", attributes: square, fill: background }, mark],
  };
}

const SWATCH = 14;
const GAP = 6;
const BETWEEN = 18;
const LINE_HEIGHT = 22;
const FONT_SIZE = 13;

/** Draws the names of the series with their patterns, in as many lines as needed. */
function drawLegend({ series }: Chart, paper: ChartPaper, top: number): { nodes: SvgNode[]; height: number } {
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

/** Draws a bar chart, for the page or, with a frame, for a file. */
export function drawChart(chart: Chart, paper: ChartPaper, frame: SheetFrame | null): SvgNode {
  const parts = [drawLegend, drawBars].map((draw) => (inner: ChartPaper, top: number) => draw(chart, inner, top));
  const patterns = chart.series.map((one, place) =>
    patternOf(one.blank ? MOST_SERIES - 1 : place, `${paper.id}-${place}`, paper.colourOf(one), paper.sheet),
  );
  return svgOf(chart, paper, drawSheet(chart, paper, frame, parts), "img", patterns);
}
