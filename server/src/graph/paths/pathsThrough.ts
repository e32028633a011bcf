import { evidenceGrades } from "../../rules/vocabulary.ts";
import type { PairGraph } from "./PairGraph.ts";
import type { Ends } from "./rankedPaths.ts";

const RANKS = Object.values(evidenceGrades)
  .map((grade) => grade.rank)
  .sort((a, b) => b - a);
const WEAKEST = Math.min(...RANKS);

/** Two ends, and entities that a path between them must pass through, in any order. */
export interface Route extends Ends {
  via: readonly string[];
}

/** Number of entities that a search may still visit: bounds it where there are millions of paths. */
export interface Budget {
  left: number;
}

/** Whether a path of exactly this length passes through all entities of the route. */
export function hasPathThrough(pairs: PairGraph, route: Route, length: number, budget: Budget): boolean {
  return !walk({ pairs, route, length, leastRank: WEAKEST, budget }).next().done;
}

/** The best paths through the route, without loops: strongest weakest hop, then shorter, more evidence, ids. */
export function pathsThrough(
  pairs: PairGraph,
  route: Route,
  { lengths, most, budget }: { lengths: readonly number[]; most: number; budget: Budget },
): string[][] {
  const found: string[][] = [];
  for (const weakest of RANKS) {
    for (const length of lengths) {
      const rated: { path: string[]; sum: number }[] = [];
      for (const path of walk({ pairs, route, length, leastRank: weakest, budget })) {
        const ranks = path.slice(1).map((id, index) => pairs.rank(path[index] ?? "", id) ?? 0);
        const sum = ranks.reduce((all, rank) => all + rank, 0);
        if (Math.min(...ranks) === weakest) rated.push({ path, sum });
      }
      rated.sort((a, b) => b.sum - a.sum || (a.path.join(" ") < b.path.join(" ") ? -1 : 1));
      found.push(...rated.map(({ path }) => path));
      if (found.length >= most) return found.slice(0, most);
    }
  }
  return found;
}

interface Walk {
  pairs: PairGraph;
  route: Route;
  length: number;
  /** Least rank that a hop needs. */
  leastRank: number;
  budget: Budget;
}

/** Every path of exactly this length, as long as the budget lasts. */
function* walk({ pairs, route: { from, to, via }, length, leastRank, budget }: Walk): Generator<string[]> {
  const distances = new Map([...via, to].map((id) => [id, pairs.distancesTo(id)]));
  const path = [from];
  yield* extend(from, [...via], length);

  function* extend(id: string, missing: string[], hops: number): Generator<string[]> {
    if (hops === 0) {
      if (id === to) yield [...path];
      return;
    }
    for (const [next, rank] of pairs.neighboursOf(id)) {
      if (rank < leastRank || path.includes(next)) continue;
      // The end comes last, when no entity of the route is missing.
      if ((next === to) !== (hops === 1)) continue;
      const still = missing.filter((other) => other !== next);
      if (hopsNeeded(next, still) > hops - 1) continue;
      if (budget.left <= 0) return;
      budget.left--;
      path.push(next);
      yield* extend(next, still, hops - 1);
      path.pop();
    }
  }

  /** The fewest hops through all missing entities to the end, even if they visit an entity twice. */
  function hopsNeeded(id: string, missing: readonly string[]): number {
    if (missing.length === 0) return distance(id, to);
    return Math.min(
      ...missing.map(
        (next) =>
          distance(id, next) +
          hopsNeeded(
            next,
            missing.filter((other) => other !== next),
          ),
      ),
    );
  }

  function distance(id: string, goal: string): number {
    return distances.get(goal)?.get(id) ?? Number.POSITIVE_INFINITY;
  }
}
