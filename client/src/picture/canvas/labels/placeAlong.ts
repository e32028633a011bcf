import type { Point } from "../elements.ts";
import type { Box } from "./boxGrid.ts";

/** A straight line that a text may stand on. */
export interface Stretch {
  from: Point;
  to: Point;
}

/** A text on a line: its centre, its distance from the start, and its slope in radians, never upside down. */
export interface PlacedAlong extends Point {
  along: number;
  slope: number;
}

type Area = Omit<Box, "id">;

/** Where a text may have its centre, as parts of the line: in the middle before the ends. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

/**
 * The first place along a line, within its ends, where a text of this size is free; null if there is none. `asides` are
 * its distances from the line to try, in turn.
 */
export function placeAlong(
  { from, to }: Stretch,
  { width, height }: { width: number; height: number },
  isFree: (areas: readonly Area[]) => boolean,
  asides: readonly number[] = [0],
): PlacedAlong | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const way = { x: (to.x - from.x) / (length || 1), y: (to.y - from.y) / (length || 1) };
  const slope = way.x === 0 ? Math.PI / 2 : Math.atan(way.y / way.x);
  for (const aside of asides) {
    for (const part of PARTS) {
      const along = part * length;
      if (along < width / 2 || along > length - width / 2) continue;
      const middle = { x: from.x + way.x * along - way.y * aside, y: from.y + way.y * along + way.x * aside };
      if (isFree(areasAlong(middle, way, { width, height }))) return { ...middle, along, slope };
    }
  }
  return null;
}

/** Upright squares that together cover a sloping text. */
function areasAlong({ x, y }: Point, way: Point, { width, height }: { width: number; height: number }): Area[] {
  const reach = Math.max(0, (width - height) / 2);
  // At half a height apart they leave no gap, whatever the slope.
  const steps = Math.ceil((2 * reach) / (height / 2));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const off = steps === 0 ? 0 : -reach + (2 * reach * step) / steps;
    const centre = { x: x + way.x * off, y: y + way.y * off };
    return {
      left: centre.x - height / 2,
      right: centre.x + height / 2,
      top: centre.y - height / 2,
      bottom: centre.y + height / 2,
    };
  });
}
