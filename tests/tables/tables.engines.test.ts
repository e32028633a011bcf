import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { buildGraph } from "../../server/src/dataset/grade/buildGraph.ts";
import { loadDataset } from "../../server/src/dataset/loadDataset.ts";
import { readDataset } from "../../server/src/dataset/readDataset.ts";
import { createEmbeddedStore } from "../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { takeTable } from "./bringTables.ts";
import { tables } from "./tables.ts";
import { withTablesDesk } from "./withTablesDesk.ts";

/** The graph of a store after all tables were taken into a desk over it, and how many claims each brought. */
async function afterAllTables(store: GraphStore): Promise<{ counts: number[]; hash: string | undefined }> {
  return withTablesDesk(async (desk) => {
    const counts: number[] = [];
    for (const table of tables) counts.push((await takeTable(desk, table)).taken.length);
    return { counts, hash: (await store.health()).dataset?.hash };
  }, store);
}

describeWithNeo4j("the tables of people", (neo4j) => {
  test("come in on both engines alike, the one of 5,000 rows too", async () => {
    const { dataset } = await readDataset(DATA_FOLDER, []);
    if (dataset === null) throw new Error("the data set has faults");
    const store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 60_000 });
    const embedded = await createEmbeddedStore({ queryTimeoutMs: 60_000 });
    try {
      await loadDataset(store, buildGraph(dataset));
      const onNeo4j = await afterAllTables(store);
      const inProcess = await afterAllTables(embedded);
      expect(onNeo4j.counts).toEqual(inProcess.counts);
      expect(onNeo4j.counts[4]).toBe(4950);
      expect(onNeo4j.hash).toBe(inProcess.hash);
    } finally {
      await store.close();
      await embedded.close();
    }
  }, 300_000);
});
