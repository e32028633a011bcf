import type { PairGraph } from "./PairGraph.ts";
import { BEST_RANK, type Ends, rankedPaths, weakestRank } from "./rankedPaths.ts";

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
