import { setTimeout as sleep } from "node:timers/promises";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import type { OwnFiles } from "../../../server/src/dataset/own/ownFiles.ts";
import { type DeskGraph, openDeskGraph } from "../../../server/src/desk/openDeskGraph.ts";
import { StoreUnavailable, WriteRefused } from "../../../server/src/errors.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { randomOf } from "../../bench/generate/Random.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { graphDump } from "../../support/engines/graphDump.ts";
import { describeWithOwnNeo4j } from "../../support/engines/neo4j.ts";
import { headers } from "../../support/records/ownData.ts";
import { sampleData, withFolder } from "../../support/records/sampleData.ts";

const KILLS = 20;
const SEED = 5;
/** Enough for a transaction that is often hit. */
const CLAIMS = 400;
const PATIENCE_MS = 900_000;

describeWithOwnNeo4j("the graph of a desk when Neo4j fails", (neo4j) => {
  let store: GraphStore;
  beforeAll(() => {
    store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 });
  });
  afterAll(() => store.close());

  test(
    `killed ${KILLS} times while a change is brought, it holds the old graph or the new one, and can be brought up to date`,
    async () => {
      await withFolder(sampleData(), async (base) => {
        const { graph, rowsOf } = await desk(base);
        const random = randomOf(SEED, "kill", 0);
        let held = rowsOf(0);
        await store.write(loadStatements(held));
        await graph.bring(held);
        await graph.bring(rowsOf(1));
        held = rowsOf(1);
        let usual = 1000;
        const outcomes = { old: 0, new: 0 };
        for (let kill = 1; kill <= KILLS; kill++) {
          const next = rowsOf(kill + 1);
          const brought = graph.bring(next).catch((error: unknown) => error);
          await sleep(random.unit() * usual);
          await neo4j().kill();
          const error = await brought;
          expect(error === undefined || error instanceof StoreUnavailable).toBe(true);
          await neo4j().start();

          const hash = (await untilItReads(store)).dataset?.hash;
          expect([held.dataset.hash, next.dataset.hash]).toContain(hash);
          const isNew = hash === next.dataset.hash;
          outcomes[isNew ? "new" : "old"]++;
          expect(await graphDump(store)).toEqual(await dumpOf(isNew ? next : held));
          // A change that was reported as done is done.
          expect(isNew || error !== undefined).toBe(true);

          expect(await graph.standing(next)).toBe(isNew ? "same" : "behind");
          const begin = performance.now();
          await graph.bring(next);
          if (!isNew) usual = performance.now() - begin;
          expect(await graphDump(store)).toEqual(await dumpOf(next));
          held = next;
        }
        console.log(`killed while a change was brought: ${JSON.stringify(outcomes)}`);
        expect(Math.min(outcomes.old, outcomes.new)).toBeGreaterThan(0);
      });
    },
    PATIENCE_MS,
  );

  test(
    "says that the database is away, or takes no writes, and changes nothing",
    async () => {
      await withFolder(sampleData(), async (base) => {
        const { graph, rowsOf } = await desk(base);
        await store.write(loadStatements(rowsOf(0)));
        await graph.bring(rowsOf(0));
        await neo4j().stop();
        await expect(graph.bring(rowsOf(1))).rejects.toThrow(StoreUnavailable);
        await expect(graph.standing(rowsOf(1))).rejects.toThrow(StoreUnavailable);
        await neo4j().set("server.databases.read_only=neo4j");
        await neo4j().start();
        await untilItReads(store);
        await expect(graph.bring(rowsOf(1))).rejects.toThrow(WriteRefused);
        expect(await graph.standing(rowsOf(1))).toBe("behind");
        expect(await graphDump(store)).toEqual(await dumpOf(rowsOf(0)));
        // What is there already needs no writes.
        await graph.bring(rowsOf(0));
      });
    },
    PATIENCE_MS,
  );

  /** A desk whose every state changes all its claims; state 0 is without it. */
  async function desk(base: string): Promise<{ graph: DeskGraph; rowsOf: (state: number) => GraphRows }> {
    const graph = await openDeskGraph({ base, own: [], store });
    const rowsOf = (state: number) => {
      const { rows, faults } = graph.check(state === 0 ? null : deskFiles(state));
      if (rows === null) throw new Error(faults[0]?.message);
      return rows;
    };
    return { graph, rowsOf };
  }
});

function deskFiles(state: number): OwnFiles {
  const claims = Array.from({ length: CLAIMS + (state % 3) }, (_, number) => {
    const [subject, object] =
      state % 2 === number % 2 ? ["baogang-group", "mp-materials"] : ["mp-materials", "state-council"];
    return `desk-${number},${subject},SUPPLIES,${object},Statement ${number} of state ${state}.,,,,in-force,,,,,,,,,reuters-2025,,`;
  });
  const text = [headers.claims, ...claims].join("\n");
  return { name: "desk", faults: [], files: new Map([["claims/desk.csv", Buffer.from(text)]]) };
}

/** Stale connections of before the kill may fail once. */
async function untilItReads(store: GraphStore) {
  for (let tries = 0; ; tries++) {
    try {
      return await store.health();
    } catch (error) {
      if (tries === 20) throw error;
      await sleep(500);
    }
  }
}

async function dumpOf(rows: GraphRows) {
  const fresh = await embeddedWith(rows);
  try {
    return await graphDump(fresh);
  } finally {
    await fresh.close();
  }
}
