import type { Point } from "../canvas/elements.ts";
import type { Spot } from "./board.ts";

/** Whether two line segments cross in their interiors. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return areApart(a, b, c, d) && areApart(c, d, a, b);
}

/** Whether two points lie on different sides of the line through a and b. */
function areApart(a: Point, b: Point, p: Point, q: Point): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const ofP = dx * (p.y - a.y) - dy * (p.x - a.x);
  const ofQ = dx * (q.y - a.y) - dy * (q.x - a.x);
  return (ofP < 0 && ofQ > 0) || (ofP > 0 && ofQ < 0);
}

/** Whether a line segment passes over an entity's shape or label. Places and sizes are whole numbers, which are fast. */
export function segmentHits(
  a: Point,
  b: Point,
  { x, y, half, above, below }: Pick<Spot, "x" | "y" | "half" | "above" | "below">,
): boolean {
  const left = x - half;
  const right = x + half;
  if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) return false;
  const top = y - above;
  const bottom = y + below;
  if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) return false;
  // Their projections on both axes overlap, so they meet unless the whole rectangle lies on one side of the line.
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const fromLine = dx * (top + bottom - 2 * a.y) - 2 * dy * (x - a.x);
  return Math.abs(fromLine) < Math.abs(dx) * (above + below) + 2 * Math.abs(dy) * half;
}
