import neo4j, { type Driver } from "neo4j-driver";
import { batchedGraph } from "../../../../server/src/dataset/loadDataset.ts";
import type { BatchedGraph, Statement } from "../../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithOwnNeo4j } from "../../../support/engines/neo4j.ts";
import { smallGraph } from "../../../support/records/smallGraph.ts";

/** After this time Neo4j rejects a transaction that waits for an entity, as it does in a deadlock. */
const LIMIT_MS = 3000;
/** By then two attempts have failed, and the third is waiting. */
const HELD_MS = 8000;
const count = { name: "count", cypher: "MATCH (:Entity)-[claim]->(:Entity) RETURN count(claim) AS claims" };

describeWithOwnNeo4j(
  "a batch of a large load that Neo4j refuses because another has locked what it needs",
  (server) => {
    test("is sent again until it can be, and the load goes on", async () => {
      await server().set(`db.lock.acquisition.timeout=${LIMIT_MS / 1000}s`);
      await server().stop();
      await server().start();
      const { uri, user, password } = server();
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
      const store = createNeo4jStore({ ...server(), queryTimeoutMs: 8000 });
      let released: Promise<void> = Promise.resolve();
      const graph = beforeClaims(batchedGraph(smallGraph({ claims: ["a-z corroborated"] })), async () => {
        released = (await lockEntities(driver)).releaseLater();
      });
      try {
        await store.batches?.load(graph, () => {});
        await released;
        expect(await store.read(count, {})).toEqual([{ claims: 1 }]);
      } finally {
        await Promise.all([store.close(), driver.close()]);
      }
    });
  },
);

function beforeClaims(graph: BatchedGraph, act: () => Promise<void>): BatchedGraph {
  async function* statements(): AsyncGenerator<Statement> {
    await act();
    yield* graph.claims.statements();
  }
  return { ...graph, claims: { ...graph.claims, statements } };
}

async function lockEntities(driver: Driver): Promise<{ releaseLater: () => Promise<void> }> {
  const session = driver.session();
  const transaction = await session.beginTransaction();
  await transaction.run("MATCH (entity) SET entity.locked = true");
  return {
    async releaseLater() {
      await new Promise((resolve) => setTimeout(resolve, HELD_MS));
      await transaction.rollback();
      await session.close();
    },
  };
}
