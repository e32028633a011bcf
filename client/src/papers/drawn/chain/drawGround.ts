import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { SvgNode } from "../../answers/common/SvgNode.ts";
import { round, textAt } from "../../answers/whatIf/picture/gridMarks.ts";
import type { ChartPaper } from "../../charts/ChartPaper.ts";
import { fitText, linesOf } from "../../charts/textWidth.ts";
import { BOLD, HEAD_TYPE, LABEL } from "./chainColumns.ts";
import { type ChainRow, columnIds, NO_STEP } from "./chainRows.ts";
import { HEAD, type PackedChain } from "./packChain.ts";
import { chainStrings as strings } from "./strings.ts";

const NAME = HEAD_TYPE;
const COUNT = 9.5;

/** The name of each band, and the number of its entities. */
export function bandNames(chain: PackedChain, paper: ChartPaper): SvgNode[] {
  return chain.bands.flatMap(({ id, top, height, rows }) => {
    const room = Math.max(1, Math.floor((height * chain.row) / 12));
    const whole = linesOf(strings.bands[id], NAME * BOLD, LABEL - 8);
    const lines = whole.length > room ? [strings.bandCodes[id]] : whole;
    const count = textAt(formatNumber(rows.length), 6, top + 11 + lines.length * 12, {
      size: COUNT,
      fill: paper.muted,
    });
    return [
      ...lines.map((text, line) => textAt(text, 6, top + 10 + line * 12, { size: NAME, bold: true, fill: paper.ink })),
      ...(room > lines.length ? [count] : []),
    ];
  });
}

/** The grounds of the bands, and of their cells. */
export function drawBands(chain: PackedChain, paper: ChartPaper): SvgNode[] {
  const columns = chain.columns.filter(({ width }) => width > 0);
  return chain.bands.flatMap(({ top, height }) => {
    const ground = (kind: string, { left, width }: { left: number; width: number }, opacity: number): SvgNode => ({
      tag: "rect",
      attributes: {
        "data-kind": kind,
        x: round(left),
        y: round(top - 2),
        width: round(width),
        height: round(height * chain.row + 4),
        "fill-opacity": opacity,
      },
      fill: paper.line,
    });
    return [
      ground("band", { left: 0, width: chain.width }, 0.14),
      // Lines between bands end at the edges of these.
      ...columns.map(({ left, width }) => ground("cell", { left: left - 2, width: width + 3 }, 0.26)),
    ];
  });
}

/** The heads of the columns: the step, how many organisations of the view stand there, and how many of them abroad. */
export function drawHeads(rows: readonly ChainRow[], { columns }: PackedChain, paper: ChartPaper): SvgNode[] {
  return columns.flatMap(({ left, width }, column) => {
    const id = columnIds[column];
    const here = rows.filter(({ stands, first }) => (column === NO_STEP ? first === NO_STEP : stands.has(column)));
    if (!id || width === 0) return [];
    const abroad = here.filter(({ band }) => band !== "china").length;
    const counts =
      column === NO_STEP ? formatNumber(here.length) : `${formatNumber(here.length)} · ${strings.abroad(abroad)}`;
    return [
      {
        tag: "rect",
        attributes: {
          "data-kind": "head",
          x: round(left - 3),
          y: 1,
          width: round(width + 6),
          height: HEAD - 6,
          rx: 3,
          "stroke-width": 1,
        },
        fill: paper.sheet,
        stroke: paper.line,
      },
      textAt(fitText(strings.columns[id], NAME * BOLD, width), left, 13, { size: NAME, bold: true, fill: paper.ink }),
      textAt(fitText(counts, COUNT, width), left, 25, { size: COUNT, fill: paper.muted }),
    ];
  });
}
