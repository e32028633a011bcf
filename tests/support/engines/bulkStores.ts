import type { BulkGraph, BulkLoader, Rows } from "../../../server/src/store/BulkLoader.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import type { Neo4jAddress } from "./neo4jServer.ts";

type BulkStore = GraphStore & { bulk: BulkLoader };

/** Stores on a Neo4j that one suite opens, and closes at its end. */
export class BulkStores {
  readonly #neo4j: () => Neo4jAddress;
  readonly #open: GraphStore[] = [];

  constructor(neo4j: () => Neo4jAddress) {
    this.#neo4j = neo4j;
  }

  /** Its loads wait at most half a second for readers' queries, because a load waits as long as a query may take. */
  open(): BulkStore {
    const [store, loader] = [8000, 500].map((queryTimeoutMs) => createNeo4jStore({ ...this.#neo4j(), queryTimeoutMs }));
    if (store === undefined || loader?.bulk === undefined) throw new Error("Neo4j loads in bulk");
    this.#open.push(store, loader);
    return { ...store, bulk: loader.bulk };
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.map((store) => store.close()));
  }
}

/** Wraps a data set so that `pause` runs in the middle of a load, after the first claims are sent. */
export function withPause(graph: BulkGraph, pause: () => Promise<void>): BulkGraph {
  async function* claims(): Rows<{ subject: string; predicate: string; object: string }> {
    yield* graph.claims();
    await pause();
  }
  return { ...graph, claims };
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
