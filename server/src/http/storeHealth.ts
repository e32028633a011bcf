import type { Dataset, Health } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/** A health check must say no before whoever asks has given up. */
const DEADLINE_MS = 3000;

const messages = {
  away: "The graph database does not answer. The server goes on trying; check that the database runs, and NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.",
  empty: "The graph database holds no data set yet: run npm run load",
};

/** Says whether the graph can be read, and what to do when it cannot. Never throws. */
export async function storeHealth(store: GraphStore, upSince: Date): Promise<Health> {
  const dataset = await heldDataset(store);
  const readable = typeof dataset === "object";
  return {
    status: readable ? "ok" : "unavailable",
    engine: store.engine,
    dataset: readable ? dataset : null,
    up_since: upSince.toISOString(),
    message: readable ? null : messages[dataset],
  };
}

async function heldDataset(store: GraphStore): Promise<Dataset | "away" | "empty"> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<"away">((resolve) => {
    timer = setTimeout(resolve, DEADLINE_MS, "away");
  });
  const answer = store.health().then(
    ({ dataset }) => dataset ?? ("empty" as const),
    () => "away" as const,
  );
  return Promise.race([answer, deadline]).finally(() => clearTimeout(timer));
}
