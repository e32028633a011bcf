import type { Point } from "../elements.ts";

export type Direction = "left" | "right" | "up" | "down";

const axes: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The entity that the eye expects in a direction from a point: near, and not far off the line. */
export function nearestInDirection(
  from: Point,
  direction: Direction,
  others: Iterable<readonly [string, Point]>,
): string | null {
  const axis = axes[direction];
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of others) {
    const ahead = (x - from.x) * axis.x + (y - from.y) * axis.y;
    const aside = Math.abs((x - from.x) * axis.y - (y - from.y) * axis.x);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const effort = ahead + 2 * aside;
    if (effort < least) {
      least = effort;
      nearest = id;
    }
  }
  return nearest;
}
