import type { Dataset, Health } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/** A health check must say no before whoever asks has given up. */
const DEADLINE_MS = 3000;

const messages = {
  away: "The graph database does not answer. The server goes on trying; check that the database runs, and NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.",
  empty: "The graph database holds no data set yet: run npm run load",
};

/** Says whether the graph can be read, and what to do when it cannot. Never throws. */
export async function storeHealth(store: GraphStore, upSince: Date, deadlineMs = DEADLINE_MS): Promise<Health> {
  const held = await withDeadline(heldDataset(store), deadlineMs);
  const readable = typeof held === "object";
  return {
    status: readable ? "ok" : "unavailable",
    engine: store.engine,
    dataset: readable ? held : null,
    up_since: upSince.toISOString(),
    message: readable ? null : messages[held],
  };
}

type Held = Dataset | keyof typeof messages;

async function heldDataset(store: GraphStore): Promise<Held> {
  try {
    const { dataset } = await store.health();
    return dataset ?? "empty";
  } catch {
    return "away";
  }
}

async function withDeadline(held: Promise<Held>, deadlineMs: number): Promise<Held> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Held>((resolve) => {
    timer = setTimeout(resolve, deadlineMs, "away");
  });
  return Promise.race([held, late]).finally(() => clearTimeout(timer));
}
