import { formatNumber } from "../../words/formatNumber.ts";
import { labelled, listParts } from "../../words/listWords.ts";
import type { SvgNode } from "../common/SvgNode.ts";
import { type Chart, type ChartBar, totalOf } from "./Chart.ts";
import type { ChartPaper } from "./ChartPaper.ts";
import { fitText, textWidth } from "./textWidth.ts";
import { ticks } from "./ticks.ts";

const SIZE = 13;
const BAR = 18;
const ROW = 28;
/** On paper as narrow as a phone the labels stand above their bars. */
const NARROW = 480;
const LABEL_LINE = 18;
const AXIS = 22;
const MOST_LABEL = 0.36;

/** The bars with their labels and totals above an axis of round numbers. */
export function drawBars(chart: Chart, paper: ChartPaper, top: number): { nodes: SvgNode[]; height: number } {
  const { bars } = chart;
  const narrow = paper.width < NARROW;
  const widest = Math.max(0, ...bars.map(({ label }) => textWidth(label, SIZE)));
  // Taken from the room, not back from where the bars begin: a sum less what was added may be a hair short of it.
  const room = narrow ? paper.width : Math.min(widest, paper.width * MOST_LABEL);
  const left = narrow ? 0 : room + 12;
  const marks = ticks(Math.max(0, ...bars.map(totalOf)), narrow ? 4 : 6);
  const last = marks.at(-1) ?? 1;
  const right = textWidth(formatNumber(last), SIZE) + 12;
  const scale = (count: number) => (count / Math.max(1, last)) * (paper.width - left - right);
  const row = narrow ? ROW + LABEL_LINE : ROW;
  const bottom = top + bars.length * row;
  return {
    nodes: [
      ...marks.flatMap((mark) => drawTick(mark, left + scale(mark), top, bottom, paper)),
      ...bars.flatMap((bar, index) => {
        const y = top + index * row;
        const barTop = narrow ? y + LABEL_LINE : y + (ROW - BAR) / 2;
        const label: SvgNode = {
          tag: "text",
          attributes: { x: 0, y: narrow ? y + 12 : barTop + 13, "font-size": SIZE },
          fill: paper.ink,
          children: [fitText(bar.label, SIZE, room)],
        };
        return [label, ...drawBar(chart, bar, { x: left, y: barTop, scale }, paper)];
      }),
    ],
    height: bottom - top + AXIS,
  };
}

function drawTick(mark: number, x: number, top: number, bottom: number, paper: ChartPaper): SvgNode[] {
  return [
    {
      tag: "line",
      attributes: { x1: x, x2: x, y1: top, y2: bottom, "stroke-width": 1 },
      stroke: paper.line,
    },
    {
      tag: "text",
      attributes: { x, y: bottom + 16, "font-size": 12, "text-anchor": mark === 0 ? "start" : "middle" },
      fill: paper.muted,
      children: [formatNumber(mark)],
    },
  ];
}

interface BarPlace {
  x: number;
  y: number;
  scale: (count: number) => number;
}

function drawBar({ series }: Chart, bar: ChartBar, { x, y, scale }: BarPlace, paper: ChartPaper): SvgNode[] {
  const parts: SvgNode[] = [];
  let start = 0;
  for (const [place, one] of series.entries()) {
    const count = bar.counts[place] ?? 0;
    if (count === 0) continue;
    parts.push({
      tag: "rect",
      attributes: { x: x + scale(start), y, width: Math.max(1, scale(count) - 1), height: BAR, "stroke-width": 1 },
      fill: `url(#${paper.id}-${place})`,
      stroke: paper.colourOf(one),
      children: [{ tag: "title", children: [labelled(bar.label, listParts([one.label, formatNumber(count)]))] }],
    });
    start += count;
  }
  const total: SvgNode = {
    tag: "text",
    attributes: { x: x + scale(start) + 6, y: y + 13, "font-size": SIZE, "font-weight": 600 },
    fill: paper.ink,
    children: [formatNumber(start)],
  };
  return [...parts, total];
}
