import type { Dataset, Health } from "../contract/index.ts";
import { DatasetUnfinished, StoreUnavailable } from "../errors.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { withTimeout } from "../store/withTimeout.ts";

/** A health check must answer before whoever asks gives up. */
const DEADLINE_MS = 3000;

const messages = {
  away: "The database does not answer. The server keeps trying; check that Neo4j is running, and check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.",
  empty: "The database holds no data set yet: run npm run load",
};

/** Whether the graph can be read, and what to do if it cannot. Never throws. */
export async function storeHealth(store: GraphStore, upSince: Date, deadlineMs = DEADLINE_MS): Promise<Health> {
  const held = await heldDataset(store, deadlineMs);
  const readable = typeof held === "object";
  return {
    status: readable ? "ok" : "unavailable",
    engine: store.engine,
    dataset: readable ? held : null,
    up_since: upSince.toISOString(),
    message: readable ? null : held,
  };
}

/** The data set, or the reason why none can be read. */
async function heldDataset(store: GraphStore, deadlineMs: number): Promise<Dataset | string> {
  try {
    const silent = () => new StoreUnavailable("the database does not answer");
    const { dataset } = await withTimeout(store.health(), deadlineMs, silent);
    return dataset ?? messages.empty;
  } catch (error) {
    return error instanceof DatasetUnfinished ? error.message : messages.away;
  }
}
