import type { CypherText } from "../../../../server/src/store/GraphStore.ts";
import type { ActiveGraph } from "../../../../server/src/store/neo4j/activeGraph.ts";
import { readActiveGraph } from "../../../../server/src/store/neo4j/activeGraph.ts";

const everything: CypherText = { name: "types", cypher: "MATCH (o:Organisation) RETURN o", scans: "all; kept" };
const [old, aside, next]: ActiveGraph[] = [
  { place: "plain", held: "1" },
  { place: "aside", held: "1" },
  { place: "plain", held: "2" },
];

/**
 * Reads a query while readers switch from one data set to the next, and returns the queries that reached the database.
 */
async function asked(text: CypherText, standings: (ActiveGraph | undefined)[]): Promise<string[]> {
  const queue = [...standings];
  const texts: string[] = [];
  const rows = await readActiveGraph(text, {
    active: async () => queue.shift() ?? { place: "plain", held: null },
    ask: async ({ cypher }) => [{ reading: texts.push(cypher) }],
  });
  expect(rows).toEqual([{ reading: texts.length }]);
  return texts;
}

test("what reads the whole graph is read once where no load came between", async () => {
  expect(await asked(everything, [old, old])).toEqual([everything.cypher]);
});

test("what reads the whole graph is read again where a load has set the data set aside, or has put another in its place", async () => {
  expect(await asked(everything, [old, aside, aside, aside])).toEqual([
    everything.cypher,
    "MATCH (o:Organisation:EntityAside) RETURN o",
  ]);
  expect(await asked(everything, [old, next, next, next])).toEqual([everything.cypher, everything.cypher]);
});

test("what an index anchors is read once, as a load waits for it", async () => {
  expect(await asked({ ...everything, scans: undefined }, [old, aside])).toHaveLength(1);
});
