import { formatNumber } from "../../model/words/formatNumber.ts";
import { labelled, listParts } from "../../model/words/listWords.ts";
import type { SvgNode } from "../answers/common/SvgNode.ts";
import { type Chart, type ChartBar, totalOf } from "./Chart.ts";
import type { ChartPaper } from "./ChartPaper.ts";
import { fitText, textWidth } from "./textWidth.ts";

/** CSS pixels, as all sizes here. */
const FONT_SIZE = 13;
const BAR_HEIGHT = 18;
const ROW_HEIGHT = 28;
/** Below this width, as on a phone, labels stand above their bars. */
const NARROW = 480;
const LABEL_LINE = 18;
const AXIS_HEIGHT = 22;
/** A part of the width of the chart. */
const MOST_LABEL_SHARE = 0.36;

/** Draws the bars with labels and totals above an axis of round numbers. */
export function drawBars(chart: Chart, paper: ChartPaper, top: number): { nodes: SvgNode[]; height: number } {
  const { bars } = chart;
  const narrow = paper.width < NARROW;
  const widest = Math.max(0, ...bars.map(({ label }) => textWidth(label, FONT_SIZE)));
  // `left` is derived from this, not the reverse: subtracting what was added may fall short by a rounding error.
  const labelWidth = narrow ? paper.width : Math.min(widest, paper.width * MOST_LABEL_SHARE);
  const left = narrow ? 0 : labelWidth + 12;
  const marks = ticks(Math.max(0, ...bars.map(totalOf)), narrow ? 4 : 6);
  const last = marks.at(-1) ?? 1;
  const right = textWidth(formatNumber(last), FONT_SIZE) + 12;
  const scale = (count: number) => (count / Math.max(1, last)) * (paper.width - left - right);
  const row = narrow ? ROW_HEIGHT + LABEL_LINE : ROW_HEIGHT;
  const bottom = top + bars.length * row;
  return {
    nodes: [
      ...marks.flatMap((mark) => drawTick(mark, left + scale(mark), top, bottom, paper)),
      ...bars.flatMap((bar, index) => {
        const y = top + index * row;
        const barTop = narrow ? y + LABEL_LINE : y + (ROW_HEIGHT - BAR_HEIGHT) / 2;
        const label: SvgNode = {
          tag: "text",
          attributes: { x: 0, y: narrow ? y + 12 : barTop + 13, "font-size": FONT_SIZE },
          fill: paper.ink,
          children: [fitText(bar.label, FONT_SIZE, labelWidth)],
        };
        return [label, ...drawBar(chart, bar, { x: left, y: barTop, scale }, paper)];
      }),
    ],
    height: bottom - top + AXIS_HEIGHT,
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
      attributes: {
        x: x + scale(start),
        y,
        width: Math.max(1, scale(count) - 1),
        height: BAR_HEIGHT,
        "stroke-width": 1,
        ...(bar.claimIds?.length ? { "data-claims": bar.claimIds.join(" ") } : {}),
      },
      fill: `url(#${paper.id}-${place})`,
      stroke: paper.colourOf(one),
      children: [{ tag: "title", children: [labelled(bar.label, listParts([one.label, formatNumber(count)]))] }],
    });
    start += count;
  }
  const total: SvgNode = {
    tag: "text",
    attributes: { x: x + scale(start) + 6, y: y + 13, "font-size": FONT_SIZE, "font-weight": 600 },
    fill: paper.ink,
    children: [formatNumber(start)],
  };
  return [...parts, total];
}

/** Round numbers along an axis from 0 to `most` or a little above, about `about` of them. */
export function ticks(most: number, about: number): number[] {
  if (most <= 0) return [0];
  const rough = most / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  // Counts are whole numbers.
  const step = Math.max(1, factor * power);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}
