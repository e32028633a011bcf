import type { WhatIfAnswer } from "@atlas/server/contract";
import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { gradeName } from "../../../../model/words/names.ts";
import { type ChartPaper, paperOfFile } from "../../../charts/ChartPaper.ts";
import { drawSheet, type SheetFrame, svgOf } from "../../../charts/drawSheet.ts";
import { evidenceStroke } from "../../../charts/evidenceStroke.ts";
import { textWidth } from "../../../charts/textWidth.ts";
import type { AnalysisPicture } from "../../common/Analysis.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { pictureStrings as strings } from "../chain/chainStrings.ts";
import { WhatIfWords } from "../WhatIfWords.ts";
import { drawGoods, widthOfGoods } from "./drawGoods.ts";
import { type GoodsGraph, goodsGraph } from "./goodsGraph.ts";

const FONT_SIZE = 12;
const SAMPLE = 30;
const BETWEEN = 18;
const LINE_HEIGHT = 20;

/** Explains the lines that the picture uses, in as many lines of text as needed. */
function drawGoodsLegend(
  { steps, rows }: GoodsGraph,
  paper: ChartPaper,
  top: number,
): { nodes: SvgNode[]; height: number } {
  const all = [...steps, ...rows.flatMap((row) => row.steps)];
  const grades = evidenceIds.filter((grade) => all.some(({ evidence }) => evidence === grade));
  const nodes: SvgNode[] = [];
  let [x, y] = [0, top];
  for (const grade of grades) {
    const label = gradeName(grade);
    const width = SAMPLE + 6 + textWidth(label, FONT_SIZE);
    if (x > 0 && x + width > paper.width) [x, y] = [0, y + LINE_HEIGHT];
    nodes.push(
      ...evidenceStroke(grade, x, x + SAMPLE, y + 8).map((attributes) => ({
        tag: "path",
        attributes,
        stroke: paper.colourOf({ label: "", ...evidenceGrades[grade] }),
        fill: "none",
      })),
      {
        tag: "text",
        attributes: { x: x + SAMPLE + 6, y: y + 12.5, "font-size": FONT_SIZE },
        fill: paper.muted,
        children: [label],
      },
    );
    x += width + BETWEEN;
  }
  return { nodes, height: y - top + LINE_HEIGHT };
}

/** Things and rows drawn in a briefing, of which the picture takes a third of a page. */
const MOST_ON_PAPER = 10;

interface GoodsSheet {
  title: string;
  sentence: string;
  drawing: SvgNode;
}

/** The picture of an answer's chains, for the page or, with a frame, for a file; null if goods go nowhere. */
export function goodsSheet(
  answer: WhatIfAnswer,
  paper: ChartPaper,
  frame: SheetFrame | null,
  graph = goodsGraph(answer),
): GoodsSheet | null {
  if (graph.rows.length === 0) return null;
  const words = new WhatIfWords(answer);
  const drawn = graph.rows.reduce((sum, { hits }) => sum + hits.length, 0);
  const heading = { title: strings.title, sentence: strings.sentence(drawn, graph.others, graph.abroad) };
  const wide = { ...paper, width: widthOfGoods(graph, paper.width) };
  const parts = [
    (inner: ChartPaper, top: number) => drawGoods(graph, words, inner, top),
    (inner: ChartPaper, top: number) => drawGoodsLegend(graph, inner, top),
  ];
  return { ...heading, drawing: svgOf(heading, wide, drawSheet(heading, wide, frame, parts), "group") };
}

/** The same for a briefing. */
export function goodsPicture(answer: WhatIfAnswer): AnalysisPicture | null {
  const sheet = goodsSheet(answer, paperOfFile, null, goodsGraph(answer, MOST_ON_PAPER));
  return sheet && { ...sheet, drawing: onPaper(sheet.drawing), numbers: null };
}

/** The drawing on a white ground: white pieces under names would have a rim on a transparent one. */
function onPaper(drawing: SvgNode): SvgNode {
  const { width = 0, height = 0 } = drawing.attributes ?? {};
  const ground: SvgNode = { tag: "rect", attributes: { width, height }, fill: paperOfFile.sheet };
  const [title, description, ...others] = drawing.children ?? [];
  return { ...drawing, children: [title ?? "", description ?? "", ground, ...others] };
}
