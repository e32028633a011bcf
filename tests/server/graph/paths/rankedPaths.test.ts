import fc from "fast-check";
import { PairGraph } from "../../../../server/src/graph/paths/PairGraph.ts";
import { rankedPaths } from "../../../../server/src/graph/paths/rankedPaths.ts";
import { type RankedPair, simplePaths } from "../../../support/oracles/simplePaths.ts";

const ends = { from: "a", to: "z" };

function pairGraph(pairs: readonly RankedPair[]): PairGraph {
  const graph = new PairGraph();
  for (const [one, other, rank] of pairs) graph.add(one, other, rank);
  return graph;
}

function listed(pairs: RankedPair[], lengths: number[], most = 100): string[] {
  return rankedPaths(pairGraph(pairs), ends, { lengths, most }).map((path) => path.join(" "));
}

test("the path with the strongest weakest hop comes first, however long and strong the others are", () => {
  const pairs: RankedPair[] = [
    ["a", "b", 1],
    ["b", "z", 1],
    ["a", "c", 2],
    ["c", "d", 2],
    ["d", "z", 2],
    ["a", "e", 4],
    ["e", "z", 0],
  ];
  expect(listed(pairs, [2, 3])).toEqual(["a c d z", "a b z", "a e z"]);
});

test("a direct path comes first, however weak", () => {
  const pairs: RankedPair[] = [
    ["a", "z", 0],
    ["a", "b", 4],
    ["b", "z", 4],
  ];
  expect(listed(pairs, [1, 2])).toEqual(["a z", "a b z"]);
  expect(listed(pairs, [1, 2], 1)).toEqual(["a z"]);
});

test("of equally weak paths the shorter comes first, then the one with more evidence, then the lower id", () => {
  const pairs: RankedPair[] = [
    ["a", "z", 3],
    ["a", "b", 3],
    ["b", "z", 3],
    ["a", "c", 3],
    ["c", "z", 4],
    ["a", "d", 4],
    ["d", "z", 3],
  ];
  expect(listed(pairs, [1, 2])).toEqual(["a z", "a c z", "a d z", "a b z"]);
});

test("no more paths are made than are wanted, though there are millions", () => {
  const layers = Array.from({ length: 5 }, (_, layer) =>
    Array.from({ length: 40 }, (_, index) => `n${layer}-${index}`),
  );
  const pairs = [["a"], ...layers, ["z"]].flatMap((layer, index, all) =>
    layer.flatMap((one) => (all[index + 1] ?? []).map((other): RankedPair => [one, other, (one.length + index) % 5])),
  );
  expect(listed(pairs, [6, 7], 7)).toHaveLength(7);
});

test("nothing is found where the ends are not joined", () => {
  expect(listed([["a", "b", 4]], [1, 2])).toEqual([]);
});

test("random graphs give the same paths in the same order as trying out every simple path", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "z");
  const pair = fc.tuple(id, id, fc.integer({ min: 0, max: 4 })).filter(([one, other]) => one !== other);
  const graph = fc.uniqueArray(pair, { maxLength: 20, selector: ([one, other]) => [one, other].sort().join() });
  fc.assert(
    fc.property(graph, (pairs) => {
      const all = simplePaths(pairs, ends);
      const shortest = all[0] && Math.min(...all.map((path) => path.length - 1));
      const lengths = shortest === undefined ? [1, 2] : [shortest, shortest + 1];
      const expected = all.filter((path) => lengths.includes(path.length - 1)).map((path) => path.join(" "));
      expect(listed(pairs, lengths, 1000)).toEqual(expected);
      expect(listed(pairs, lengths, 2)).toEqual(expected.slice(0, 2));
    }),
    { seed: 3, numRuns: 1000 },
  );
});
