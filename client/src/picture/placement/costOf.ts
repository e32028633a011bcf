import type { Point } from "../canvas/elements.ts";
import type { Board, Spot } from "./board.ts";

/** Relative costs: a crossing, a line over another's label, and the rest per hundred units. */
const CROSSING = 1;
const COVERING = 1.6;
const LENGTH = 0.5;
const REMOTENESS = 0.08;
const WRONG_SIDE = 2;
/** Screens are wider than high, so vertical distance costs more than horizontal. */
const STEEPNESS = 2.2;

/** The harm to legibility of an entity at its position; stops counting above the limit, as most are bad. */
export function costOf(spot: Spot, { spots, lines, centre }: Board, limit = Number.POSITIVE_INFINITY): number {
  let cost = REMOTENESS * hundreds(spot.x - centre.x, spot.y - centre.y) ** 2;
  if (spot.counterpart) cost += (WRONG_SIDE * Math.max(0, centre.x + 160 - spot.x)) / 100;
  const own = spot.lines;
  for (let i = 0; i < own.length; i += 1) {
    const line = own[i];
    if (line) cost += LENGTH * hundreds(line.b.x - line.a.x, line.b.y - line.a.y);
  }
  if (cost > limit) return cost;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || line.a === spot || line.b === spot || !segmentHits(line.a, line.b, spot)) continue;
    cost += COVERING;
    if (cost > limit) return cost;
  }
  for (let i = 0; i < own.length; i += 1) {
    const line = own[i];
    if (!line) continue;
    const { a, b } = line;
    for (let j = 0; j < spots.length; j += 1) {
      const other = spots[j];
      if (other && other !== a && other !== b && segmentHits(a, b, other)) cost += COVERING;
    }
    if (cost > limit) return cost;
    for (let j = 0; j < lines.length; j += 1) {
      const other = lines[j];
      if (!other) continue;
      const { a: c, b: d } = other;
      if (c === a || c === b || d === a || d === b || !segmentsCross(a, b, c, d)) continue;
      cost += CROSSING;
      if (cost > limit) return cost;
    }
  }
  return cost;
}

/** Not Math.hypot, whose last digit differs between browsers. */
function hundreds(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + STEEPNESS * dy * dy) / 100;
}

/** Whether two line segments cross in their interiors. */
function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
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
function segmentHits(
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
