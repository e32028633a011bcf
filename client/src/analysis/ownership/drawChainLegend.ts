import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { gradeName } from "../../words/names.ts";
import type { ChartPaper } from "../charts/ChartPaper.ts";
import { textWidth } from "../charts/textWidth.ts";
import type { SvgNode } from "../common/SvgNode.ts";
import type { ChainRow } from "./chainRows.ts";
import { isControl } from "./chainTree.ts";
import { evidenceStroke } from "./evidenceStroke.ts";
import { strings } from "./strings.ts";

const SIZE = 13;
const SAMPLE = 30;
const BETWEEN = 18;
const LINE = 22;

/** What marks and lines mean, as far as the chain has them, in as many lines as the paper needs. */
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
      steps.some(({ claims: [claim] }) => claim.evidence === grade)
        ? { label: gradeName(grade), sample: lineSample(grade, paper) }
        : [],
    ),
  ];
  const nodes: SvgNode[] = [];
  let [x, y] = [0, top];
  for (const { label, sample } of entries) {
    const width = SAMPLE + 6 + textWidth(label, SIZE);
    if (x > 0 && x + width > paper.width) [x, y] = [0, y + LINE];
    nodes.push(...sample(x, y + 8), {
      tag: "text",
      attributes: { x: x + SAMPLE + 6, y: y + 12.5, "font-size": SIZE },
      fill: paper.ink,
      children: [label],
    });
    x += width + BETWEEN;
  }
  return { nodes, height: y - top + LINE + 10 };
}

function markSample(control: boolean, paper: ChartPaper) {
  return (x: number, y: number): SvgNode[] => [
    {
      tag: "circle",
      attributes: { cx: x + SAMPLE - 8, cy: y, r: 6, "stroke-width": 2 },
      fill: control ? paper.ink : paper.sheet,
      stroke: paper.ink,
    },
  ];
}

function lineSample(grade: (typeof evidenceIds)[number], paper: ChartPaper) {
  return (x: number, y: number): SvgNode[] =>
    evidenceStroke(grade, x, x + SAMPLE, y).map((attributes) => ({
      tag: "path",
      attributes,
      stroke: paper.colourOf({ label: "", ...evidenceGrades[grade] }),
      fill: "none",
    }));
}
