import { lineGrade } from "@atlas/server/lineGrade";
import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { gradeName } from "../../../model/words/names.ts";
import type { ChartPaper } from "../../charts/ChartPaper.ts";
import { drawSheet, type SheetFrame, svgOf } from "../../charts/drawSheet.ts";
import { evidenceStroke } from "../../charts/evidenceStroke.ts";
import { textWidth } from "../../charts/textWidth.ts";
import type { SvgNode } from "../common/SvgNode.ts";
import type { ChainRow } from "./chainRows.ts";
import { isControl } from "./chainTree.ts";
import { drawChain } from "./drawChain.ts";
import { strings } from "./strings.ts";

/** Draws the chain of the organisation `name` with its legend; with a frame for a file. */
export function drawChainSheet(
  rows: readonly ChainRow[],
  name: string,
  paper: ChartPaper,
  frame: SheetFrame | null,
): { title: string; sentence: string; drawing: SvgNode } {
  const words = { title: strings.chartTitle(name), sentence: strings.chartSentence(name) };
  const parts = [
    (inner: ChartPaper, top: number) => drawChainLegend(rows, inner, top),
    (inner: ChartPaper, top: number) => drawChain(rows, inner, top),
  ];
  return { ...words, drawing: svgOf(words, paper, drawSheet(words, paper, frame, parts), "group") };
}

const FONT_SIZE = 13;
const SAMPLE_WIDTH = 30;
const BETWEEN = 18;
const LINE_HEIGHT = 22;

/** Explains the marks and lines that the chain uses, in as many lines as needed. */
export function drawChainLegend(
  rows: readonly ChainRow[],
  paper: ChartPaper,
  top: number,
): { nodes: SvgNode[]; height: number } {
  const steps = rows.flatMap(({ node }) => node ?? []);
  const entries: { label: string; sample: (x: number, y: number) => SvgNode[] }[] = [
    ...[true, false].flatMap((control) =>
      steps.some((node) => isControl(node) === control)
        ? { label: control ? strings.legendControls : strings.legendStake, sample: markSample(control, paper) }
        : [],
    ),
    ...evidenceIds.flatMap((grade) =>
      steps.some(({ claims }) => lineGrade(claims) === grade)
        ? { label: gradeName(grade), sample: lineSample(grade, paper) }
        : [],
    ),
  ];
  const nodes: SvgNode[] = [];
  let [x, y] = [0, top];
  for (const { label, sample } of entries) {
    const width = SAMPLE_WIDTH + 6 + textWidth(label, FONT_SIZE);
    if (x > 0 && x + width > paper.width) [x, y] = [0, y + LINE_HEIGHT];
    nodes.push(...sample(x, y + 8), {
      tag: "text",
      attributes: { x: x + SAMPLE_WIDTH + 6, y: y + 12.5, "font-size": FONT_SIZE },
      fill: paper.ink,
      children: [label],
    });
    x += width + BETWEEN;
  }
  return { nodes, height: y - top + LINE_HEIGHT + 10 };
}

function markSample(control: boolean, paper: ChartPaper) {
  return (x: number, y: number): SvgNode[] => [
    {
      tag: "circle",
      attributes: { cx: x + SAMPLE_WIDTH - 8, cy: y, r: 6, "stroke-width": 2 },
      fill: control ? paper.ink : paper.sheet,
      stroke: paper.ink,
    },
  ];
}

function lineSample(grade: (typeof evidenceIds)[number], paper: ChartPaper) {
  return (x: number, y: number): SvgNode[] =>
    evidenceStroke(grade, x, x + SAMPLE_WIDTH, y).map((attributes) => ({
      tag: "path",
      attributes,
      stroke: paper.colourOf({ label: "", ...evidenceGrades[grade] }),
      fill: "none",
    }));
}
