import type { PairGraph } from "./PairGraph.ts";
import { BEST_RANK, type Ends, rankedPaths, weakestRank } from "./rankedPaths.ts";

/** Length of the shortest paths, how many paths are wanted, and whether a limit has kept some pairs from being seen. */
interface Shortest {
  length: number;
  most: number;
  isCut: boolean;
}

/**
 * The least rank that a hop must have to be on a path that may come among the best ones wanted, once the shortest are seen: any
 * where there are too few of these. Of longer paths only one that is stronger than the last of them comes before it; where not
 * all of the shortest may have been seen, also another of these that is as strong. Beyond the best rank nothing is left to
 * look for: if all are as strong as can be, another one could only take the place of one by its ids.
 */
export function leastRankToCount(pairs: PairGraph, ends: Ends, { length, most, isCut }: Shortest): number {
  const last = rankedPaths(pairs, ends, { lengths: [length], most })[most - 1];
  if (!last) return 0;
  const weakest = weakestRank(pairs, last);
  return isCut && weakest < BEST_RANK ? weakest : weakest + 1;
}
