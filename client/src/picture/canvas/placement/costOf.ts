import type { Board, Spot } from "./board.ts";
import { segmentHits, segmentsCross } from "./geometry.ts";

/** Relative costs: a crossing, a line over another's label, and the rest per hundred units. */
const CROSSING = 1;
const COVERING = 1.6;
const LENGTH = 0.5;
const REMOTENESS = 0.08;
const WRONG_SIDE = 2;
/** Screens are wider than high, so vertical distance costs more than horizontal. */
const STEEPNESS = 2.2;

/**
 * How much an entity at its position makes the picture harder to read. Stops counting above the limit, because most
 * positions tried are bad.
 */
export function costOf(spot: Spot, { spots, lines, centre }: Board, limit = Number.POSITIVE_INFINITY): number {
  let cost = REMOTENESS * hundreds(spot.x - centre.x, spot.y - centre.y) ** 2;
  if (spot.counterpart) cost += (WRONG_SIDE * Math.max(0, centre.x + 160 - spot.x)) / 100;
  for (const { a, b } of spot.lines) cost += LENGTH * hundreds(b.x - a.x, b.y - a.y);
  for (const { a, b } of lines) {
    if (cost > limit) return cost;
    if (a !== spot && b !== spot && segmentHits(a, b, spot)) cost += COVERING;
  }
  for (const { a, b } of spot.lines) {
    for (const other of spots) {
      if (other !== a && other !== b && segmentHits(a, b, other)) cost += COVERING;
    }
    for (const { a: c, b: d } of lines) {
      if (cost > limit) return cost;
      const apart = c !== a && c !== b && d !== a && d !== b;
      if (apart && segmentsCross(a, b, c, d)) cost += CROSSING;
    }
  }
  return cost;
}

/** Not Math.hypot, whose last digit differs between browsers. */
function hundreds(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + STEEPNESS * dy * dy) / 100;
}
