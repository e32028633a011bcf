import type { CanvasLink, Point } from "../../../picture/canvas/elements.ts";
import type { Box } from "../../../picture/canvas/labels/boxGrid.ts";

export interface Segment {
  from: Point;
  to: Point;
}

/** A line to be crossed, with its grade. */
export type Line = Segment & Pick<CanvasLink, "evidence">;

/** What it costs to cross a disputed line, in other lines: its mark should be seen whole. */
const DISPUTED = 4;

/** Counts the lines that cross a box, disputed ones several times. */
export function crossings({ left, right, top, bottom }: Omit<Box, "id">, lines: readonly Line[]): number {
  let count = 0;
  for (const { from, to, evidence } of lines) {
    if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) continue;
    if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) continue;
    const side = (x: number, y: number) => (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
    const sides = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
    if (sides.some((one) => one <= 0) && sides.some((one) => one >= 0)) count += evidence === "disputed" ? DISPUTED : 1;
  }
  return count;
}
