import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { buildGraph } from "../../server/src/dataset/grade/buildGraph.ts";
import { loadDataset } from "../../server/src/dataset/loadDataset.ts";
import { readDataset } from "../../server/src/dataset/readDataset.ts";
import { createEmbeddedStore } from "../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { isFullRun } from "../support/tier.ts";
import { takeTable } from "./bringTables.ts";
import { REGISTER, tables } from "./tables.ts";
import { withTablesDesk } from "./withTablesDesk.ts";

/** The register takes Neo4j a minute; in the other runs, its rows are read and checked without one (`tables.test.ts`). */
const taken = tables.filter(({ file }) => isFullRun || file !== REGISTER);

/** The graph of a store after these tables were taken into a desk over it, and how many claims each brought. */
async function afterTables(store: GraphStore): Promise<{ counts: number[]; hash: string | undefined }> {
  return withTablesDesk(async (desk) => {
    const counts: number[] = [];
    for (const table of taken) counts.push((await takeTable(desk, table)).taken.length);
    return { counts, hash: (await store.health()).dataset?.hash };
  }, store);
}

describeWithNeo4j("the tables of people", (neo4j) => {
  test("come in on both engines alike, and in `npm run test:all` the one of 5,000 rows too", async () => {
    const { dataset } = await readDataset(DATA_FOLDER, []);
    if (dataset === null) throw new Error("the data set has faults");
    const store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 60_000 });
    const embedded = await createEmbeddedStore({ queryTimeoutMs: 60_000 });
    try {
      await loadDataset(store, buildGraph(dataset));
      const onNeo4j = await afterTables(store);
      const inProcess = await afterTables(embedded);
      expect(onNeo4j.counts).toEqual(inProcess.counts);
      expect(onNeo4j.counts).toEqual([10, 8, 8, 6, ...(isFullRun ? [4950] : []), 7, 8, 7, 4, 6]);
      expect(onNeo4j.hash).toBe(inProcess.hash);
    } finally {
      await store.close();
      await embedded.close();
    }
  }, 300_000);
});
