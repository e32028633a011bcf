import { evidenceGrades } from "../../rules/vocabulary.ts";
import type { PairGraph } from "./PairGraph.ts";

const RANKS = Object.values(evidenceGrades)
  .map((grade) => grade.rank)
  .sort((a, b) => b - a);
/** The rank of the best evidence. */
export const BEST_RANK = Math.max(...RANKS);

/** The two entities that paths are to join. */
export interface Ends {
  from: string;
  to: string;
}

/** Which paths are wanted: those of these lengths, and at most so many. */
export interface Wanted {
  lengths: readonly number[];
  most: number;
}

/**
 * The best paths of the lengths wanted: the one with the strongest weakest hop first, then the shorter, then the one
 * whose hops add up to more evidence, then by ids.
 *
 * The lengths may be the shortest there is and one more. A walk that long cannot visit an entity twice: leaving out
 * what lies between the visits would make it shorter than the shortest.
 */
export function rankedPaths(pairs: PairGraph, ends: Ends, { lengths, most }: Wanted): string[][] {
  const paths: string[][] = [];
  for (const path of allRankedPaths(pairs, ends, lengths)) {
    if (paths.length === most) break;
    paths.push(path);
  }
  return paths;
}

/** Makes each path only when it is asked for, so that a few of millions cost little. */
function* allRankedPaths(pairs: PairGraph, ends: Ends, lengths: readonly number[]): Generator<string[]> {
  const distances = pairs.distancesTo(ends.to);
  for (const weakest of RANKS) {
    const crossroads = crossroadsTo({ pairs, distances, leastRank: weakest });
    for (const length of lengths) {
      for (const path of pathsBySum(crossroads(ends.from, length), length)) {
        if (weakestRank(pairs, path) === weakest) yield path;
      }
    }
  }
}

interface Region {
  pairs: PairGraph;
  /** Hops from each entity to the goal. */
  distances: Map<string, number>;
  /** Least rank of a hop that may be used. */
  leastRank: number;
}

/** An entity with a number of hops left to the goal. */
interface Crossroads {
  id: string;
  /** Which sums of ranks the ways from here to the goal have: one bit for each sum. */
  sums: number;
  ways: { rank: number; next: Crossroads }[];
}

/** Finds the crossroads at an entity with some hops left; each is worked out once. */
function crossroadsTo({ pairs, distances, leastRank }: Region): (id: string, hops: number) => Crossroads {
  const known = new Map<string, Crossroads>();
  return function at(id: string, hops: number): Crossroads {
    const key = `${hops} ${id}`;
    const before = known.get(key);
    if (before) return before;
    const ways = pairs
      .neighboursOf(id, (next, rank) => rank >= leastRank && (distances.get(next) ?? Number.POSITIVE_INFINITY) < hops)
      .map(([next, rank]) => ({ rank, next: at(next, hops - 1) }));
    const atGoal = hops === 0 && distances.get(id) === 0;
    const sums = atGoal ? 1 : ways.reduce((all, { rank, next }) => all | (next.sums << rank), 0);
    const fresh = { id, sums, ways };
    known.set(key, fresh);
    return fresh;
  };
}

/** The paths from a crossroads, by the sum of the ranks of their hops, the greatest first, and then by ids. */
function* pathsBySum(start: Crossroads, hops: number): Generator<string[]> {
  for (let sum = BEST_RANK * hops; sum >= 0; sum--) yield* extend([], start, sum);

  function* extend(path: string[], { id, sums, ways }: Crossroads, sum: number): Generator<string[]> {
    // Whatever passes here ends at the goal, so no time is spent on ways that lead nowhere.
    if (sum < 0 || (sums & (1 << sum)) === 0) return;
    const longer = [...path, id];
    if (ways.length === 0) yield longer;
    for (const { rank, next } of ways) yield* extend(longer, next, sum - rank);
  }
}

/** The rank of the hop on which a path stands or falls. */
export function weakestRank(pairs: PairGraph, path: readonly string[]): number {
  return Math.min(...path.slice(1).map((id, index) => pairs.rank(path[index] ?? "", id) ?? 0));
}
