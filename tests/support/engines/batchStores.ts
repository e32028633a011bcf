import type { BatchedGraph, BatchLoader, GraphStore, Statement } from "../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import type { Neo4jAddress } from "./neo4jServer.ts";

type BatchStore = GraphStore & { batches: BatchLoader };

/** Stores on a Neo4j that one suite opens, and closes at its end. */
export class BatchStores {
  readonly #neo4j: () => Neo4jAddress;
  readonly #open: GraphStore[] = [];

  constructor(neo4j: () => Neo4jAddress) {
    this.#neo4j = neo4j;
  }

  /** Its loads wait at most half a second for readers' queries, because a load waits as long as a query may take. */
  open(): BatchStore {
    const [store, loader] = [8000, 500].map((queryTimeoutMs) => createNeo4jStore({ ...this.#neo4j(), queryTimeoutMs }));
    if (store === undefined || loader?.batches === undefined) throw new Error("Neo4j loads in batches");
    this.#open.push(store, loader);
    return { ...store, batches: loader.batches };
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.map((store) => store.close()));
  }
}

/** Wraps a data set so that `pause` runs in the middle of a load, after the claims are sent. */
export function withPause(graph: BatchedGraph, pause: () => Promise<void>): BatchedGraph {
  async function* statements(): AsyncGenerator<Statement> {
    yield* graph.claims.statements();
    await pause();
  }
  return { ...graph, claims: { ...graph.claims, statements } };
}

/** Ids of the claims that a reader of the store gets. */
export async function claimsRead(store: GraphStore): Promise<unknown[]> {
  const cypher = "MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id ORDER BY id";
  return (await store.read({ name: "claimsRead", cypher }, {})).map(({ id }) => id);
}

/** Ids of the entities that a search for this text finds. */
export async function entitiesFound(store: GraphStore, text: string): Promise<string[]> {
  const hits = await store.search({ tokens: [{ text, errors: 0 }], types: [], limit: 10 });
  return hits.map(({ id }) => id);
}
