import { listSentences } from "../../../../model/words/listWords.ts";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import { measureText } from "../../../figure/text/measureText.ts";
import { wrapText } from "../../../figure/text/wrapText.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { widthOf } from "./boxText.ts";
import { notesOf, type OwnershipChart } from "./ChartBox.ts";
import { drawText } from "./drawText.ts";
import { chartStrings as strings } from "./strings.ts";

const SIZE = 9.7;
const LINE = 12.6;
const PARAGRAPH = 3;
const GAP = 20;
/** Widths in which a line of notes is easily read. */
const LEAST_COLUMN = 250;
const MOST_COLUMNS = 3;

interface NoteLine {
  head: string;
  text: string;
}

/** The notes of a chart by number, what is not drawn, and what is kept out of sight, in columns of about equal height. */
export function drawNotes(
  chart: OwnershipChart,
  { y: top, width }: { y: number; width: number },
  paper: ChartPaper,
): { nodes: SvgNode[]; height: number } {
  const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.floor((width + GAP) / (LEAST_COLUMN + GAP))));
  const columnWidth = (width - (columns - 1) * GAP) / columns;
  const paragraphs = [
    ...notesOf(chart).map((text, place) => ({ head: String(place + 1), text })),
    ...(chart.notDrawn.length === 0 ? [] : [{ head: strings.notDrawnHead, text: listSentences(chart.notDrawn) }]),
    ...(chart.leftOut.length === 0 ? [] : [{ head: strings.leftOutHead, text: listSentences(chart.leftOut) }]),
  ].map(({ head, text }) => linesOf(head, text, columnWidth));
  if (paragraphs.length === 0) return { nodes: [], height: 0 };
  const spread = inColumns(paragraphs, columns);
  const heightOf = (column: readonly NoteLine[][]) =>
    column.reduce((sum, lines) => sum + lines.length * LINE + PARAGRAPH, 0);
  const nodes = spread.flatMap((column, place) => {
    let y = top + 6;
    const x = place * (columnWidth + GAP);
    return column.flatMap((lines) => {
      const drawn = lines.flatMap(({ head, text }) => {
        y += LINE;
        const from = head === "" ? 0 : widthOf(head, SIZE, true) + 4;
        return [
          ...(head === "" ? [] : [drawText(head, { x, y, size: SIZE, bold: true, fill: paper.muted, kind: "note" })]),
          drawText(text, { x: x + from, y, size: SIZE, fill: paper.ink, kind: "noteText" }),
        ];
      });
      y += PARAGRAPH;
      return drawn;
    });
  });
  const rule: SvgNode = {
    tag: "path",
    attributes: { "data-kind": "rule", d: `M0 ${top}H${width}`, "stroke-width": 1 },
    stroke: paper.muted,
    fill: "none",
  };
  return { nodes: [rule, ...nodes], height: Math.max(...spread.map(heightOf)) + 8 };
}

function linesOf(head: string, text: string, width: number): NoteLine[] {
  const from = (widthOf(head, SIZE, true) + 4) / SIZE;
  // The first line begins after its head.
  const [first = "", ...more] = wrapText(text, width / SIZE - from, measureText);
  const rest = more.length === 0 ? [] : wrapText(text.slice(first.length).trim(), width / SIZE, measureText);
  return [{ head, text: first }, ...rest.map((line) => ({ head: "", text: line }))];
}

/** Paragraphs in order, so that the longest column is as short as it can be. */
function inColumns(paragraphs: readonly NoteLine[][], count: number): NoteLine[][][] {
  for (let most = Math.max(...paragraphs.map((lines) => lines.length)); ; most += 1) {
    const columns: NoteLine[][][] = [[]];
    for (const lines of paragraphs) {
      const last = columns.at(-1) ?? [];
      const used = last.reduce((sum, one) => sum + one.length, 0);
      if (used > 0 && used + lines.length > most) columns.push([lines]);
      else last.push(lines);
    }
    if (columns.length <= count) return columns;
  }
}
