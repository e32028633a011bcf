import type { Board, Spot } from "./board.ts";
import { segmentHits, segmentsCross } from "./geometry.ts";

/** What things cost against each other: a crossing, a line over somebody's label, and the rest per hundred units. */
const CROSSING = 1;
const COVERING = 1.6;
const LENGTH = 0.8;
const DISTANCE = 0.33;
const WRONG_SIDE = 0.6;
/** Screens are wider than high, so going down costs more than going aside. */
const STEEPNESS = 1.4;

/** How much an entity where it stands does to make the picture hard to read. */
export function costOf(spot: Spot, { spots, lines, centre }: Board): number {
  let cost = DISTANCE * hundreds(spot.x - centre.x, spot.y - centre.y);
  if (spot.counterpart) cost += (WRONG_SIDE * Math.max(0, centre.x + 80 - spot.x)) / 100;
  for (const { a, b } of spot.lines) {
    cost += LENGTH * hundreds(b.x - a.x, b.y - a.y);
    for (const { a: c, b: d } of lines) {
      const apart = c !== a && c !== b && d !== a && d !== b;
      if (apart && segmentsCross(a, b, c, d)) cost += CROSSING;
    }
    for (const other of spots) {
      if (other !== a && other !== b && segmentHits(a, b, other)) cost += COVERING;
    }
  }
  for (const { a, b } of lines) {
    if (a !== spot && b !== spot && segmentHits(a, b, spot)) cost += COVERING;
  }
  return cost;
}

/** Not Math.hypot, whose last digit differs from one browser to another. */
function hundreds(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + STEEPNESS * dy * dy) / 100;
}
