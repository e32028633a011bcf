import { headingText } from "../../picture/graph/headingText.ts";
import { placeablesOf } from "../../picture/graph/placeGraph.ts";
import { columnsOf } from "../../picture/layouts/columnsOf.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import type { FigureNode } from "./placing/obstacles.ts";
import { drawableText, type TextWriter } from "./text/svgText.ts";
import { clipLines, type Measure, wrapEvenly } from "./text/wrapText.ts";

const SIZE = 7.2;
const LINE = 1.2 * SIZE;
const MOST_LINES = 2;
/** Points between two heads, and between heads and graph. */
const GAP = 4;

/** The height that the heads of a figure take, in points; 0 if its layout has no columns. */
export function headsHeight(briefing: Briefing): number {
  return columnsIn(briefing).length === 0 ? 0 : MOST_LINES * LINE + GAP;
}

/** The words of all heads, to load their glyphs. */
export function headTexts({ groups }: Pick<Briefing, "groups">): string[] {
  return groups.map(({ heading }) => headingText(heading));
}

/** Draws the heads of columns in a row, each above the middle of its column. */
export function figureHeads(
  briefing: Briefing,
  nodes: readonly FigureNode[],
  { width, measure, writer }: { width: number; measure: Measure; writer: TextWriter },
): string {
  const spans = columnsIn(briefing)
    .map(({ heading, ids }) => ({ heading, ...spanOf(nodes.filter(({ id }) => ids.includes(id))) }))
    .sort((a, b) => a.left - b.left);
  const markup = spans.map(({ heading, left, right }, index) => {
    // Between two columns, each head may use half of the space.
    const before = spans[index - 1]?.right;
    const after = spans[index + 1]?.left;
    const from = before === undefined ? 0 : (before + left + GAP) / 2;
    const to = after === undefined ? width : (after + right - GAP) / 2;
    const middle = (left + right) / 2;
    // Bold type is slightly wider.
    const room = 2 * Math.max(Math.min(middle - from, to - middle), 1) * 0.96;
    const text = drawableText(headingText(heading));
    const longest = Math.max(...text.split(" ").map(measure));
    const size = Math.min(SIZE, room / longest);
    const lines = clipLines(wrapEvenly(text, room / size, measure), MOST_LINES);
    return lines.map((words, line) => {
      const y = (MOST_LINES - lines.length + line) * LINE + SIZE;
      return writer.write({ text: words, x: middle, y, size, bold: true, anchor: "middle" });
    });
  });
  return markup.flat().join("");
}

function columnsIn({ groups, entities, positions }: Briefing) {
  const room = placeablesOf({ entities });
  const drawn = entities.flatMap(({ id }) => {
    const [place, placeable] = [positions.get(id), room.get(id)];
    return place && placeable ? { ids: [id], place, footprint: placeable.footprint } : [];
  });
  return columnsOf(groups, drawn);
}

function spanOf(nodes: readonly FigureNode[]): { left: number; right: number } {
  return {
    left: Math.min(...nodes.map(({ x, shape }) => x - shape.halfWidth)),
    right: Math.max(...nodes.map(({ x, shape }) => x + shape.halfWidth)),
  };
}
