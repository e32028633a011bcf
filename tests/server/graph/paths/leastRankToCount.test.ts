import { PairGraph } from "../../../../server/src/graph/paths/PairGraph.ts";
import { leastRankToCount } from "../../../../server/src/graph/paths/rankedPaths.ts";

const ENDS = { from: "a", to: "z" };

/** Paths of two hops from a to z, with these ranks for the hops. */
function twoHops(...ranks: [number, number][]): PairGraph {
  const pairs = new PairGraph();
  ranks.forEach(([first, second], index) => {
    pairs.add("a", `m${index}`, first);
    pairs.add(`m${index}`, "z", second);
  });
  return pairs;
}

test.each([
  { case: "fewer paths than are wanted: any hop counts", most: 3, isCut: false, least: 0 },
  { case: "as many: only what is stronger than the last of them", most: 2, isCut: false, least: 4 },
  { case: "as many, but others may be as short: also what is as strong", most: 2, isCut: true, least: 3 },
  { case: "the best that there can be: nothing", most: 1, isCut: false, least: 5 },
  { case: "the best that there can be, though others may be as good: nothing", most: 1, isCut: true, least: 5 },
])("$case", ({ most, isCut, least }) => {
  expect(leastRankToCount(twoHops([4, 4], [3, 4]), ENDS, { length: 2, most, isCut })).toBe(least);
});
