import type { Point } from "../../../picture/canvas/elements.ts";

/**
 * The shortest way from the first point to the last along straight legs that are free, as the indexes of the points
 * between; each of them costs `bend` besides. Null if there is none that costs at most `most`. This is A*, with the straight line as the estimate
 * of what is left. `isFree` is told the indexes of the ends of a leg. A figure asks for hundreds of ways among hundreds
 * of points, so plain arrays of numbers stand in for objects.
 */
export function shortestWay(
  points: readonly Point[],
  { bend, most }: { bend: number; most: number },
  isFree: (from: number, to: number) => boolean,
): number[] | null {
  const goal = points.length - 1;
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  const far = (a: number, b: number) =>
    Math.sqrt(((xs[a] ?? 0) - (xs[b] ?? 0)) ** 2 + ((ys[a] ?? 0) - (ys[b] ?? 0)) ** 2);
  const left = Float64Array.from(points, (_, index) => far(index, goal));
  const costs = new Float64Array(points.length).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(points.length);
  const open = points.map((_, index) => index);
  costs[0] = 0;
  for (;;) {
    let place = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < open.length; at++) {
      const index = open[at] ?? 0;
      const whole = (costs[index] ?? 0) + (left[index] ?? 0);
      if (whole < least) [place, least] = [at, whole];
    }
    const from = open[place];
    if (from === undefined) return null;
    if (from === goal) return wayTo(goal, before);
    open[place] = open.at(-1) ?? from;
    open.pop();
    const base = costs[from] ?? 0;
    for (const to of open) {
      const cost = base + far(from, to) + (to === goal ? 0 : bend);
      if (cost >= (costs[to] ?? 0) || cost + (left[to] ?? 0) > most || !isFree(from, to)) continue;
      costs[to] = cost;
      before[to] = from;
    }
  }
}

function wayTo(goal: number, before: Int32Array): number[] {
  const way: number[] = [];
  for (let index = before[goal] ?? 0; index !== 0; index = before[index] ?? 0) way.unshift(index);
  return way;
}
