import type { Chart } from "./Chart.ts";
import type { ChartPaper } from "./ChartPaper.ts";
import { drawBars } from "./drawBars.ts";
import { drawLegend } from "./drawLegend.ts";
import { patternOf } from "./fills.ts";
import type { SvgNode } from "./SvgNode.ts";
import { linesOf } from "./textWidth.ts";

const MARGIN = 20;

/** Words that a file needs around its chart, as it leaves the page that says them. */
export interface ChartFrame {
  /** Where it is from. */
  origin: string;
}

/** A chart as a drawing: on the page without its title, which stands above it; in a file with all that explains it. */
export function drawChart(chart: Chart, paper: ChartPaper, frame: ChartFrame | null): SvgNode {
  const margin = frame === null ? 0 : MARGIN;
  const inner = { ...paper, width: paper.width - 2 * margin };
  const nodes: SvgNode[] = [];
  let y = 0;
  const write = (text: string, size: number, weight: number, fill: string) => {
    for (const line of linesOf(text, size * (weight > 500 ? 1.06 : 1), inner.width)) {
      y += size * 1.35;
      nodes.push({
        tag: "text",
        attributes: { x: 0, y, "font-size": size, "font-weight": weight },
        fill,
        children: [line],
      });
    }
  };
  if (frame) {
    write(chart.title, 18, 600, paper.ink);
    write(chart.sentence, 13, 400, paper.muted);
    y += 14;
  }
  for (const draw of [drawLegend, drawBars]) {
    const drawn = draw(chart, inner, y);
    nodes.push(...drawn.nodes);
    y += drawn.height;
  }
  if (frame) {
    y += 6;
    write(frame.origin, 11, 400, paper.muted);
  }
  const height = Math.ceil(y + 2 * margin);
  const size = { width: paper.width, height };
  return {
    tag: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      role: "img",
      "aria-labelledby": `${paper.id}-title ${paper.id}-sentence`,
      ...(paper.font === null ? {} : { "font-family": paper.font }),
    },
    children: [
      { tag: "title", attributes: { id: `${paper.id}-title` }, children: [chart.title] },
      { tag: "desc", attributes: { id: `${paper.id}-sentence` }, children: [chart.sentence] },
      {
        tag: "defs",
        children: chart.series.map((one, place) =>
          patternOf(place, `${paper.id}-${place}`, paper.colourOf(one), paper.sheet),
        ),
      },
      ...(frame === null ? [] : [{ tag: "rect", attributes: size, fill: paper.sheet }]),
      { tag: "g", attributes: { transform: `translate(${margin} ${margin})` }, children: nodes },
    ],
  };
}
