import type { CanvasLink } from "../../../picture/canvas/elements.ts";
import type { Box } from "../../../picture/labels/boxGrid.ts";
import { areaOf, lengthOf, type Segment, type TextArea, within } from "../../../picture/labels/TextArea.ts";

/** A line to be crossed, with its grade. */
export type Line = Segment & Pick<CanvasLink, "id" | "evidence">;

/** Cost of crossing a disputed line, in other lines: its mark should be seen whole. */
const DISPUTED = 4;
/** Points of a line under a text that cost as much as the crossing itself. */
const COVERED = 14;
/** Cost of covering more than half of a line. */
const HIDDEN = 4;

/** Points by which a region is wider than the places in it, against rounding. */
const RIM = 0.01;

/** The lines that pass a region; the others need not be asked for each place in it. */
export function linesIn<One extends Segment>(region: Omit<Box, "id">, lines: readonly One[]): One[] {
  const area = areaOf(region);
  const wider = { ...area, width: area.width + RIM, height: area.height + RIM };
  return lines.filter((line) => within(line, wider) !== null);
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
    const part = within(line, area);
    if (part === null) continue;
    const covered = part[1] - part[0];
    const whole = 0.5 + (covered * lengthOf(line)) / COVERED + (covered > 0.5 ? HIDDEN : 0);
    cost += whole * (line.evidence === "disputed" ? DISPUTED : 1);
  }
  return cost;
}
