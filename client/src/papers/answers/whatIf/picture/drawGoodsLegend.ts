import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { gradeName } from "../../../../model/words/names.ts";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import { evidenceStroke } from "../../../charts/evidenceStroke.ts";
import { textWidth } from "../../../charts/textWidth.ts";
import type { SvgNode } from "../../common/SvgNode.ts";
import type { GoodsGraph } from "./goodsGraph.ts";

const FONT_SIZE = 12;
const SAMPLE = 30;
const BETWEEN = 18;
const LINE_HEIGHT = 20;

/** Explains the lines that the picture uses, in as many lines of text as needed. */
export function drawGoodsLegend(
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
