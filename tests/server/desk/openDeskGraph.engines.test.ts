import { createEmbeddedStore } from "../../../server/src/store/embedded/embeddedStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithNeo4j } from "../../support/engines/neo4j.ts";
import { isFullRun } from "../../support/tier.ts";
import { walkDesk } from "./deskGraphBehaviour.ts";

const PATIENCE_MS = 600_000;

describe("the graph of a desk on the embedded engine", () => {
  test.each(isFullRun ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [1, 2])(
    "is after every change what a full load makes (seed %i)",
    async (seed) => {
      const store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
      expect(await walkDesk(store, { seed, changes: 60 })).toBeGreaterThan(20);
      await store.close();
    },
    PATIENCE_MS,
  );
});

describeWithNeo4j("the graph of a desk on Neo4j", (neo4j) => {
  test.each(isFullRun ? [11, 12, 13, 14] : [11])(
    "is after every change what a full load makes (seed %i)",
    async (seed) => {
      const store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 });
      expect(await walkDesk(store, { seed, changes: 40 })).toBeGreaterThan(10);
      await store.close();
    },
    PATIENCE_MS,
  );
});
