import type { CanvasLink } from "../../../picture/canvas/elements.ts";
import type { Box } from "../../../picture/labels/boxGrid.ts";
import { areaOf, type TextArea } from "../../../picture/labels/TextArea.ts";
import { partsWithin, type Route, routeLength } from "./route.ts";

/** A line to be crossed, with its grade. */
export type Line = Route & Pick<CanvasLink, "id" | "evidence">;

/** Cost of crossing a disputed line, in other lines: its mark should be seen whole. */
const DISPUTED = 4;
/** Cost of crossing a line at all, and points of it under a text that cost one more. */
const CROSSED = 0.5;
const COVERED = 14;
/** Cost of covering more than half of a line. */
const HIDDEN = 4;

/** Points by which a region is wider than the places in it, against rounding. */
const RIM = 0.01;

/** The lines that pass a region; the others need not be asked for each place in it. */
export function linesIn<One extends Route>(region: Omit<Box, "id">, lines: readonly One[]): One[] {
  const area = areaOf(region);
  const wider = { ...area, width: area.width + RIM, height: area.height + RIM };
  return lines.filter((line) => partsWithin(line, wider).length > 0);
}

/**
 * Cost of a text over lines, which are cut there: so much a line, and more the longer it is covered. It may be told too
 * low once it is over `most`.
 */
export function crossings(area: TextArea, lines: readonly Line[], most: number, except = ""): number {
  let cost = 0;
  for (const line of lines) {
    if (cost > most) break;
    if (line.id === except) continue;
    const parts = partsWithin(line, area);
    if (parts.length === 0) continue;
    const covered = parts.reduce((sum, [from, to]) => sum + to - from, 0);
    const whole = CROSSED + (covered * routeLength(line)) / COVERED + (covered > 0.5 ? HIDDEN : 0);
    cost += whole * (line.evidence === "disputed" ? DISPUTED : 1);
  }
  return cost;
}
