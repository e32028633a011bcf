import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { AtlasError, QueryTimeout } from "../../../server/src/errors.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { graphDump } from "../../support/engines/graphDump.ts";
import { describeWithOwnNeo4j } from "../../support/engines/neo4j.ts";
import { startNeo4j } from "../../support/engines/neo4jServer.ts";
import { realRows } from "../../support/records/realRows.ts";

const PATIENCE_MS = 240_000;

/** Holds a whole long list in memory. */
const greedy = (length: number) => ({
  name: "greedy",
  cypher: `UNWIND range(1, ${length}) AS i WITH collect('number ' + i) AS kept RETURN size(kept) AS size`,
});

describeWithOwnNeo4j(
  "Neo4j out of memory",
  (neo4j) => {
    let store: GraphStore;
    beforeAll(async () => {
      store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 60_000 });
      await store.write(loadStatements(await realRows()));
    }, PATIENCE_MS);
    afterAll(() => store.close());

    /** Restarts it with less memory for queries. */
    async function limit(setting: string): Promise<void> {
      await neo4j().set(setting);
      await neo4j().stop();
      await neo4j().start();
    }

    test(
      "a heap that is full is told in words, and costs nothing of the graph",
      async () => {
        const before = await graphDump(store);
        await limit("dbms.memory.transaction.total.max=0");
        const error = await store.read(greedy(50_000_000), {}).catch((caught: unknown) => caught);
        // Any other error should appear as it is.
        if (!(error instanceof AtlasError)) throw error;
        // A Java process out of memory may do anything; operators restart it.
        await neo4j().kill();
        await neo4j().start();
        expect(await graphDump(store)).toEqual(before);
      },
      PATIENCE_MS,
    );

    test(
      "a question that needs more than one may have is told as that, while others are answered",
      async () => {
        await limit("db.memory.transaction.max=16m");
        const asked = store.read(greedy(1_000_000), {}).catch((caught: unknown) => caught);
        await expect(store.read(greedy(1000), {})).resolves.toEqual([{ size: 1000 }]);
        expect(await asked).toBeInstanceOf(QueryTimeout);
        expect(String(await asked)).toMatch(/has not the memory for it/);
        expect((await store.health()).dataset).not.toBeNull();
      },
      PATIENCE_MS,
    );
  },
  { start: () => startNeo4j({ heap: "320m" }), missing: null },
);
