import type { SvgNode } from "../answers/common/SvgNode.ts";
import type { Chart } from "./Chart.ts";
import type { ChartPaper } from "./ChartPaper.ts";
import { drawBars } from "./drawBars.ts";
import { drawLegend } from "./drawLegend.ts";
import { drawSheet, type SheetFrame, svgOf } from "./drawSheet.ts";
import { patternOf } from "./patternOf.ts";

/** Draws a bar chart, for the page or, with a frame, for a file. */
export function drawChart(chart: Chart, paper: ChartPaper, frame: SheetFrame | null): SvgNode {
  const parts = [drawLegend, drawBars].map((draw) => (inner: ChartPaper, top: number) => draw(chart, inner, top));
  const patterns = chart.series.map((one, place) =>
    patternOf(place, `${paper.id}-${place}`, paper.colourOf(one), paper.sheet),
  );
  return svgOf(chart, paper, drawSheet(chart, paper, frame, parts), "img", patterns);
}
