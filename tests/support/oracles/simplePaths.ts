import type { Ends } from "../../../server/src/graph/paths/rankedPaths.ts";

/** Two neighbours and the rank of the best evidenced claim between them. */
export type RankedPair = [one: string, other: string, rank: number];

/** Every simple path between two entities, found by trying all, in the order that a path search promises. */
export function simplePaths(pairs: readonly RankedPair[], { from, to }: Ends): string[][] {
  const paths: string[][] = [];
  walk([from]);
  return paths.sort(compare);

  function walk(path: string[]): void {
    const last = path.at(-1);
    if (last === to) {
      paths.push(path);
      return;
    }
    for (const [one, other] of pairs) {
      const next = one === last ? other : other === last ? one : undefined;
      if (next !== undefined && !path.includes(next)) walk([...path, next]);
    }
  }

  function compare(a: string[], b: string[]): number {
    const [ranksOfA, ranksOfB] = [ranksOf(a), ranksOf(b)];
    return (
      Number(b.length === 2) - Number(a.length === 2) ||
      Math.min(...ranksOfB) - Math.min(...ranksOfA) ||
      a.length - b.length ||
      sum(ranksOfB) - sum(ranksOfA) ||
      (a.join(" ") < b.join(" ") ? -1 : 1)
    );
  }

  function ranksOf(path: string[]): number[] {
    return path.slice(1).map((id, index) => {
      const previous = path[index];
      const pair = pairs.find(([a, b]) => (a === previous && b === id) || (b === previous && a === id));
      return pair?.[2] ?? Number.NaN;
    });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
