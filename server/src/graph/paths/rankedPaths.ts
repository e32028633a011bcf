import { evidenceGrades } from "../../rules/vocabulary.ts";
import type { PairGraph } from "./PairGraph.ts";

const RANKS = Object.values(evidenceGrades)
  .map((grade) => grade.rank)
  .sort((a, b) => b - a);
/** The rank of the best evidence. */
export const BEST_RANK = Math.max(...RANKS);

/** The two entities that paths join. */
export interface Ends {
  from: string;
  to: string;
}

/** The lengths of the wanted paths, and how many there may be. */
export interface Wanted {
  lengths: readonly number[];
  most: number;
}

/**
 * The best paths of the given lengths: a direct one, then strongest weakest hop first, then the shorter, then the greater
 * sum of evidence, then by ids. A direct link answers best how two entities are connected, even a disputed one. The
 * lengths may be the shortest that exists and one more. A walk of such a length cannot visit an entity twice: without
 * the loop it would be shorter than the shortest.
 */
export function rankedPaths(pairs: PairGraph, ends: Ends, { lengths, most }: Wanted): string[][] {
  const paths: string[][] = [];
  for (const path of allRankedPaths(pairs, ends, lengths)) {
    if (paths.length === most) break;
    paths.push(path);
  }
  return paths;
}

/** Makes each path only when it is asked for, so a few of millions cost little. */
function* allRankedPaths(pairs: PairGraph, ends: Ends, lengths: readonly number[]): Generator<string[]> {
  const distances = pairs.distancesTo(ends.to);
  const isDirect = lengths.includes(1) && pairs.rank(ends.from, ends.to) !== undefined;
  if (isDirect) yield [ends.from, ends.to];
  for (const weakest of RANKS) {
    const crossroads = crossroadsTo({ pairs, distances, leastRank: weakest });
    for (const length of lengths.filter((hops) => hops > 1)) {
      for (const path of pathsBySum(crossroads(ends.from, length), length)) {
        if (weakestRank(pairs, path) === weakest) yield path;
      }
    }
  }
}

interface Region {
  pairs: PairGraph;
  /** Number of hops from each entity to the goal. */
  distances: Map<string, number>;
  /** Least rank that a hop needs. */
  leastRank: number;
}

/** An entity with a number of hops left to the goal. */
interface Crossroads {
  id: string;
  /** The possible sums of ranks from here to the goal, one bit for each sum. */
  sums: number;
  ways: { rank: number; next: Crossroads }[];
}

/** Returns the crossroads at an entity with some hops left; each is computed once. */
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

/** The paths from a crossroads, greatest sum of ranks first, then by ids. */
function* pathsBySum(start: Crossroads, hops: number): Generator<string[]> {
  for (let sum = BEST_RANK * hops; sum >= 0; sum--) yield* extend([], start, sum);

  function* extend(path: string[], { id, sums, ways }: Crossroads, sum: number): Generator<string[]> {
    // Skips ways that do not reach the goal with this sum.
    if (sum < 0 || (sums & (1 << sum)) === 0) return;
    const longer = [...path, id];
    if (ways.length === 0) yield longer;
    for (const { rank, next } of ways) yield* extend(longer, next, sum - rank);
  }
}

/** The rank of the hop on which a path stands or falls. */
function weakestRank(pairs: PairGraph, path: readonly string[]): number {
  return Math.min(...path.slice(1).map((id, index) => pairs.rank(path[index] ?? "", id) ?? 0));
}

/** The length of the shortest paths, how many paths are wanted, and whether a limit kept some pairs from being seen. */
interface Shortest {
  length: number;
  most: number;
  isCut: boolean;
}

/**
 * The least rank that a hop needs to be on a path among the best, once the shortest paths are seen; 0 while there are
 * too few of these. A longer path comes before the last of them only if it is stronger; if not all shortest paths may
 * have been seen, an equally strong one counts too. A rank above the best means that the search can end: if all are as
 * strong as possible, another path could replace one only by its ids.
 */
export function leastRankToCount(pairs: PairGraph, ends: Ends, { length, most, isCut }: Shortest): number {
  const last = rankedPaths(pairs, ends, { lengths: [length], most })[most - 1];
  if (!last) return 0;
  const weakest = weakestRank(pairs, last);
  return isCut && weakest < BEST_RANK ? weakest : weakest + 1;
}
