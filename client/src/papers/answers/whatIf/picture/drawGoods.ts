import type { GoodsStep } from "@atlas/server/contract";
import { readableTitle } from "../../../../model/words/readableWord.ts";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { pictureStrings as strings } from "../chain/chainStrings.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import type { GoodsGraph } from "./goodsGraph.ts";
import { drawLine, drawMark, drawRow, LINE, MARK } from "./goodsMarks.ts";
import { type Line, NAME_SIZE, textsOf } from "./goodsTexts.ts";
import { layerGoods, type Placed } from "./layerGoods.ts";
import { type Extent, placeGoods } from "./placeGoods.ts";

/** CSS pixels, as all sizes here. */
const HEAD_HEIGHT = 42;
const LEAST_COLUMN = 140;
const MOST_COLUMN = 250;
const LEFT = 62;
const RIGHT = 250;
const ROW_GAP = 12;

/** The width that the picture needs; on narrower paper it is scrolled. */
export function widthOfGoods(graph: GoodsGraph, width: number): number {
  const { columns } = layerGoods(graph);
  return Math.max(width, LEFT + (columns.length - 1) * LEAST_COLUMN + RIGHT);
}

/** Draws chains of goods from left to right: what drops out, what it goes into, and who makes or uses that. */
export function drawGoods(
  graph: GoodsGraph,
  words: WhatIfWords,
  paper: ChartPaper,
  top: number,
): { nodes: SvgNode[]; height: number } {
  const { columns, routes } = layerGoods(graph);
  const step = Math.min(MOST_COLUMN, (paper.width - LEFT - RIGHT) / Math.max(1, columns.length - 1));
  const texts = textsOf(graph, words, {
    thing: step - 14,
    root: Math.min(step - 14, 2 * LEFT - 4),
    row: RIGHT - MARK - 8,
  });
  const extentOf = ({ key, kind }: Placed) => extentFor(kind, texts.get(key) ?? []);
  const { y, height } = placeGoods(columns, extentOf);
  const at = new Map(
    columns.flatMap((column, place) =>
      column.map(({ key }) => [key, { x: LEFT + place * step, y: top + HEAD_HEIGHT + (y.get(key) ?? 0) }] as const),
    ),
  );
  const place = (key: string) => at.get(key) ?? { x: 0, y: 0 };
  const lines = routes.flatMap(({ from, to, through }) => {
    const drawn = stepsBetween(graph, from, to);
    return drawn.length === 0 ? [] : [drawLine(drawn, through.map(place), words, paper)];
  });
  const marks = graph.things.flatMap((id) =>
    drawMark(id, graph.roots.has(id), place(id), { texts: texts.get(id) ?? [], words, paper }),
  );
  const rows = graph.rows.flatMap((row) =>
    drawRow(row, place(row.key), { texts: texts.get(row.key) ?? [], words, paper }),
  );
  const heads = columns.flatMap((column, index) =>
    drawHead(headOf(column, index, words), LEFT + index * step, top, paper),
  );
  return { nodes: [...heads, ...lines, ...marks, ...rows], height: HEAD_HEIGHT + height + 8 };
}

function extentFor(kind: Placed["kind"], texts: readonly Line[]): Extent {
  if (kind === "bend") return { above: 12, below: 12 };
  if (kind === "row") {
    const half = Math.max(MARK / 2, (texts.length * LINE) / 2) + ROW_GAP / 2;
    return { above: half, below: half };
  }
  return { above: MARK / 2 + 8, below: MARK / 2 + texts.length * LINE + 8 };
}

function stepsBetween({ steps, rows }: GoodsGraph, from: string, to: string): GoodsStep[] {
  const row = rows.find(({ key }) => key === to);
  return row ? row.steps : steps.filter((step) => step.from === from && step.to === to);
}

function drawHead(lines: readonly string[], x: number, top: number, paper: ChartPaper): SvgNode[] {
  const isFirst = x === LEFT;
  return lines.map((text, line) => ({
    tag: "text",
    attributes: {
      x: isFirst ? 0 : Math.round(x),
      y: top + 14 + line * LINE,
      "font-size": NAME_SIZE,
      "font-weight": 600,
      "text-anchor": isFirst ? "start" : "middle",
    },
    fill: paper.muted,
    children: [text],
  }));
}

/** The heading of a column: what drops out, who is hit, or the stage of all that is there. */
function headOf(column: readonly Placed[], index: number, words: WhatIfWords): string[] {
  if (index === 0) return [strings.dropsOut];
  if (column.some(({ kind }) => kind === "row")) return [strings.hit];
  const stages = new Set(column.flatMap(({ key, kind }) => (kind === "thing" ? (words.entity(key)?.stage ?? "") : [])));
  const [stage = ""] = stages;
  return stages.size === 1 && stage !== "" ? [readableTitle(stage)] : [];
}
