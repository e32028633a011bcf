import type { CanvasLink } from "../../../picture/canvas/elements.ts";
import type { Box } from "../../../picture/labels/boxGrid.ts";
import { lengthOf, type Segment, type TextArea, within } from "../../../picture/labels/TextArea.ts";

/** A line to be crossed, with its grade. */
export type Line = Segment & Pick<CanvasLink, "id" | "evidence">;

/** Cost of crossing a disputed line, in other lines: its mark should be seen whole. */
const DISPUTED = 4;
/** Points of a line under a text that cost as much as the crossing itself. */
const COVERED = 14;
/** Cost of covering more than half of a line. */
const HIDDEN = 4;

/** The lines that may pass a region; the others need not be asked for each place in it. */
export function linesIn<One extends Segment>(
  { left, right, top, bottom }: Omit<Box, "id">,
  lines: readonly One[],
): One[] {
  return lines.filter(
    ({ from, to }) =>
      Math.max(from.x, to.x) >= left &&
      Math.min(from.x, to.x) <= right &&
      Math.max(from.y, to.y) >= top &&
      Math.min(from.y, to.y) <= bottom,
  );
}

/** Cost of a text over lines, which are cut there: so much a line, and more the longer it is covered. */
export function crossings(area: TextArea, lines: readonly Line[], except = ""): number {
  let cost = 0;
  for (const line of lines) {
    if (line.id === except) continue;
    const part = within(line, area);
    if (part === null) continue;
    const covered = part[1] - part[0];
    const whole = 0.5 + (covered * lengthOf(line)) / COVERED + (covered > 0.5 ? HIDDEN : 0);
    cost += whole * (line.evidence === "disputed" ? DISPUTED : 1);
  }
  return cost;
}
