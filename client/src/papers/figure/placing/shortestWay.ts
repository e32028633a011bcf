import type { Point } from "../../../picture/canvas/elements.ts";

/**
 * The shortest way from the first point to the last along straight legs that are free, as the indexes of the points
 * between; each of them costs `bend` besides. Null if there is none. This is A*, with the straight line as the estimate
 * of what is left.
 */
export function shortestWay(
  points: readonly Point[],
  bend: number,
  isFree: (from: Point, to: Point) => boolean,
): number[] | null {
  const goal = points.length - 1;
  const places = points.map((point, index) => ({
    index,
    point,
    cost: index === 0 ? 0 : Number.POSITIVE_INFINITY,
    left: distance(point, points[goal] ?? point),
    before: 0,
    done: false,
  }));
  for (;;) {
    let at = places[0];
    let least = Number.POSITIVE_INFINITY;
    for (const place of places) {
      if (place.done || place.cost + place.left >= least) continue;
      at = place;
      least = place.cost + place.left;
    }
    if (at === undefined || least === Number.POSITIVE_INFINITY) return null;
    if (at.index === goal) return wayTo(at.before, places);
    at.done = true;
    for (const next of places) {
      const cost = at.cost + distance(at.point, next.point) + (next.index === goal ? 0 : bend);
      if (next.done || cost >= next.cost || !isFree(at.point, next.point)) continue;
      next.cost = cost;
      next.before = at.index;
    }
  }
}

function wayTo(last: number, places: readonly { before: number }[]): number[] {
  const way: number[] = [];
  for (let index = last; index !== 0; index = places[index]?.before ?? 0) way.unshift(index);
  return way;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
