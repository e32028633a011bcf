import { evidenceIds } from "@atlas/server/vocabulary";
import { gradeName } from "../../../../model/words/names.ts";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import { textWidth } from "../../../charts/textWidth.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import { circleStrings as strings } from "../circles/circleStrings.ts";
import { effectGroups, effectMarks } from "../circles/effectKinds.ts";
import type { CircleGrid } from "./circleGrid.ts";
import { LINE, NOTE, SPARE, strokes, textAt } from "./gridMarks.ts";

/** CSS pixels, as all sizes here. */
const GAP = 4;
const SAMPLE = 28;
const BETWEEN = 16;

/** Explains the marks of effects and the underlines of grades that the picture has. */
export function drawCirclesLegend(
  { grades, effects }: CircleGrid,
  paper: ChartPaper,
  top: number,
): { nodes: SvgNode[]; height: number } {
  const nodes: SvgNode[] = [];
  let [x, y] = [0, top + LINE];
  const add = (label: string, sample: number, draw: (from: number) => SvgNode[]) => {
    const width = sample + 5 + textWidth(label, NOTE) * SPARE;
    if (x > 0 && x + width > paper.width) [x, y] = [0, y + LINE + GAP];
    nodes.push(...draw(x), textAt(label, x + sample + 5, y, { size: NOTE, fill: paper.muted }));
    x += width + BETWEEN;
  };
  for (const effect of effectGroups.filter((one) => effects.has(one))) {
    add(strings.marks[effect], 8, (from) => [textAt(effectMarks[effect], from, y, { size: 10, fill: paper.ink })]);
  }
  for (const grade of evidenceIds.filter((one) => grades.has(one))) {
    add(gradeName(grade), SAMPLE, (from) => strokes(grade, { from, to: from + SAMPLE, y: y - 3 }, paper));
  }
  return { nodes, height: nodes.length === 0 ? 0 : y - top + GAP };
}
