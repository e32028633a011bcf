import type { Point } from "../canvas/elements.ts";
import { type Board, type Line, nextTouching, type Spot } from "./board.ts";

/** Relative costs: a crossing, a line over another's label, and the rest per hundred units. */
const CROSSING = 1;
const COVERING = 1.6;
const LENGTH = 0.5;
const REMOTENESS = 0.08;
const WRONG_SIDE = 2;
/** Screens are wider than high, so vertical distance costs more than horizontal. */
const STEEPNESS = 2.2;

/** The harm to legibility of an entity at its position; stops counting above the limit, as most are bad. */
export function costOf(spot: Spot, board: Board, limit = Number.POSITIVE_INFINITY): number {
  const { spots, lines, boxes, centre } = board;
  let cost = REMOTENESS * hundreds(spot.x - centre.x, spot.y - centre.y) ** 2;
  if (spot.counterpart) cost += (WRONG_SIDE * Math.max(0, centre.x + 160 - spot.x)) / 100;
  for (const { a, b } of spot.lines) cost += LENGTH * hundreds(b.x - a.x, b.y - a.y);
  if (cost > limit) return cost;
  for (let i = -1; i < lines.length; ) {
    i = nextTouching(boxes.lines, i + 1, boxes.spots, spot.index);
    const line = lines[i];
    if (!line || !covers(line, spot)) continue;
    cost += COVERING;
    if (cost > limit) return cost;
  }
  for (const own of spot.lines) {
    for (let i = -1; i < spots.length; ) {
      i = nextTouching(boxes.spots, i + 1, boxes.lines, own.index);
      const other = spots[i];
      if (other && covers(own, other)) cost += COVERING;
    }
    if (cost > limit) return cost;
    for (let i = -1; i < lines.length; ) {
      i = nextTouching(boxes.lines, i + 1, boxes.lines, own.index);
      const other = lines[i];
      if (!other || !cross(own, other)) continue;
      cost += CROSSING;
      if (cost > limit) return cost;
    }
  }
  return cost;
}

/** Whether one entity, where it stands, is part of the cost of another. */
export function affects(one: Spot, other: Spot): boolean {
  return (
    other.lines.some((line) => line.a === one || line.b === one || covers(line, one)) ||
    one.lines.some((line) => covers(line, other) || other.lines.some((own) => cross(own, line)))
  );
}

/** Not Math.hypot, whose last digit differs between browsers. */
function hundreds(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + STEEPNESS * dy * dy) / 100;
}

/** Whether two lines cross, other than in a common end. */
function cross({ a, b }: Line, { a: c, b: d }: Line): boolean {
  return c !== a && c !== b && d !== a && d !== b && areApart(a, b, c, d) && areApart(c, d, a, b);
}

/** Whether two points lie on different sides of the line through a and b. */
function areApart(a: Point, b: Point, p: Point, q: Point): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const ofP = dx * (p.y - a.y) - dy * (p.x - a.x);
  const ofQ = dx * (q.y - a.y) - dy * (q.x - a.x);
  return (ofP < 0 && ofQ > 0) || (ofP > 0 && ofQ < 0);
}

/** Whether a line passes over the shape or label of an entity that is none of its ends. */
function covers({ a, b }: Line, spot: Spot): boolean {
  if (spot === a || spot === b) return false;
  const { x, y, half, above, below } = spot;
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
