import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { StoreUnavailable } from "../../../server/src/errors.ts";
import type { GraphStore, Statement } from "../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { expectAway } from "../../support/engines/expectAway.ts";
import { graphDump } from "../../support/engines/graphDump.ts";
import { describeWithOwnNeo4j } from "../../support/engines/neo4j.ts";
import { sampleRows } from "../../support/records/sampleRows.ts";
import { smallGraph } from "../../support/records/smallGraph.ts";

const LOAD_SCRIPT = fileURLToPath(new URL("../../../server/src/commands/load.ts", import.meta.url));
const PATIENCE_MS = 180_000;

describeWithOwnNeo4j("the Neo4j store when things go wrong", (neo4j) => {
  let store: GraphStore;
  const open = (changes = {}) => createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000, ...changes });
  beforeAll(async () => {
    store = open();
    // Before the first load.
    await expect(store.health()).resolves.toEqual({ dataset: null });
    await expect(store.search({ tokens: [{ text: "a", errors: 0 }], types: [], limit: 1 })).rejects.toThrow(
      /holds no data set: run npm run load/,
    );
    await store.write(loadStatements(await sampleRows()));
  }, PATIENCE_MS);
  afterAll(() => store.close());

  test(
    "says that a stopped database is away, and reads again when it is back",
    async () => {
      const before = await graphDump(store);
      await neo4j().stop();
      await expectAway(store, /cannot be reached/);
      await neo4j().start();
      expect(await graphDump(store)).toEqual(before);
    },
    PATIENCE_MS,
  );

  test(
    "says that a database is away that keeps its connections and answers nothing",
    async () => {
      await store.health();
      neo4j().pause();
      try {
        await sleep(2500);
        await expectAway(store, /cannot be reached/);
      } finally {
        neo4j().resume();
      }
      await expect(store.health()).resolves.toHaveProperty("dataset.title", "Sample");
    },
    PATIENCE_MS,
  );

  test(
    "gives up on a query that was under way when the database fell silent",
    async () => {
      const hasty = open({ queryTimeoutMs: 500 });
      await hasty.health();
      neo4j().pause();
      try {
        await expectAway(hasty, /does not answer/);
      } finally {
        neo4j().resume();
      }
      await hasty.close();
    },
    PATIENCE_MS,
  );

  test(
    "a database killed in the middle of a load comes back with the old graph whole",
    async () => {
      const before = await graphDump(store);
      function* statements(): Generator<Statement> {
        const [clear, ...rest] = loadStatements(smallGraph({ claims: ["a-z corroborated"] }));
        if (clear) yield clear;
        void neo4j().kill();
        yield* rest;
      }
      await expect(store.write(statements())).rejects.toThrow(StoreUnavailable);
      await neo4j().start();
      expect(await graphDump(store)).toEqual(before);
    },
    PATIENCE_MS,
  );

  test(
    "a load that is killed half way leaves the old graph whole, and the next load is not hindered",
    async () => {
      const before = await graphDump(store);
      const load = startLoad(neo4j());
      await untilClaimsAreWritten(store);
      load.kill("SIGKILL");
      const [, signal] = await once(load, "exit");
      expect(signal).toBe("SIGKILL");
      expect(await graphDump(store)).toEqual(before);

      const [code] = await once(startLoad(neo4j()), "exit");
      expect(code).toBe(0);
      expect((await store.health()).dataset?.title).not.toBe("Sample");
    },
    PATIENCE_MS,
  );
});

/** Loads the project's own data set, as `npm run load` does. */
function startLoad({ uri, user, password }: { uri: string; user: string; password: string }) {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = { ...inherited, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return spawn(process.execPath, ["--import", "tsx", LOAD_SCRIPT], { env, stdio: "ignore" });
}

/** Waits until a transaction writes claims, which come after entities and before sources. */
async function untilClaimsAreWritten(store: GraphStore): Promise<void> {
  const running = { name: "running", cypher: "SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery" };
  for (const limit = Date.now() + PATIENCE_MS; Date.now() < limit; ) {
    const rows = await store.read(running, {});
    if (rows.some(({ currentQuery }) => String(currentQuery).includes("[claim:"))) return;
  }
  throw new Error("no load has been seen");
}
