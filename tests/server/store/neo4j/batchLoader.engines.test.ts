import { batchedGraph, loadStatements } from "../../../../server/src/dataset/loadDataset.ts";
import { BatchStores, entitiesFound } from "../../../support/engines/batchStores.ts";
import { graphDump } from "../../../support/engines/graphDump.ts";
import { describeWithNeo4j } from "../../../support/engines/neo4j.ts";
import { sampleRows } from "../../../support/records/sampleRows.ts";
import { smallGraph } from "../../../support/records/smallGraph.ts";

const PATIENCE_MS = 240_000;
const silent = () => {};

describeWithNeo4j("a load in many transactions", (neo4j) => {
  const stores = new BatchStores(neo4j);
  const open = () => stores.open();
  afterAll(() => stores.close());

  test(
    "gives the same graph as one transaction, in an empty database, over another data set, and over itself",
    async () => {
      const store = open();
      const rows = await sampleRows();
      await store.batches.load(batchedGraph(rows), silent);
      const first = await graphDump(store);
      await store.batches.load(batchedGraph(rows), silent);
      expect(await graphDump(store)).toEqual(first);
      expect(await entitiesFound(store, "baogang")).toContain("baogang-group");

      await store.write(loadStatements(smallGraph({ claims: ["a-z corroborated"] })));
      await store.batches.load(batchedGraph(rows), silent);
      expect(await graphDump(store)).toEqual(first);
      await store.write(loadStatements(rows));
      expect(await graphDump(store)).toEqual(first);
    },
    PATIENCE_MS,
  );
});
