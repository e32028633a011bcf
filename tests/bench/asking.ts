import { readFileSync } from "node:fs";
import { type ServerProcess, startServer } from "../support/engines/serverProcess.ts";
import { onEcosystems } from "./ecosystemOnNeo4j.ts";
import { keepAliveClient } from "./keepAliveClient.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { onNeo4j } from "./onNeo4j.ts";
import { LARGE, SMALL } from "./scaleSizes.ts";
import { quantile, spread } from "./statistics.ts";

const ROUNDS = 7;
/** Budget of the 95th percentile over all searches, in milliseconds. */
const BUDGET_MS = 50;
/** Where to measure: `real` on both engines, or `large`, a synthetic ecosystem on Neo4j. */
const WHERE = process.env.ATLAS_ASKING ?? "real";

/** Time of GET /api/ask over the collections of searches, each search by the median of some rounds. */
export const asking: Measurement = {
  name: "asking",
  async measure() {
    if (WHERE === "large")
      return onEcosystems({ entities: SMALL, hub: 0 }, { entities: LARGE, hub: 0 }, async (_, { server }) => [
        await askAll(server, `${LARGE} entities on Neo4j`),
      ]);
    const server = await startServer({ REQUESTS_PER_MINUTE: "0" });
    try {
      const embedded = await askAll(server, "the embedded engine");
      return [embedded, await onNeo4j((other) => askAll(other, "Neo4j"))];
    } finally {
      await server.stop();
    }
  },
};

function searches(): string[] {
  const folder = new URL("../server/ask/collection/", import.meta.url);
  return ["shared", "own"].flatMap((name) =>
    (JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as { q: string }[]).map(({ q }) => q),
  );
}

async function askAll(server: ServerProcess, what: string): Promise<Measured> {
  const client = keepAliveClient(`${server.url}/api`);
  const times = new Map<string, number[]>();
  // The first round makes the index of words and the answers of scans.
  for (let round = 0; round <= ROUNDS; round++)
    for (const q of searches()) {
      const start = performance.now();
      await client.send({ path: `/ask?q=${encodeURIComponent(q)}` });
      if (round > 0) times.set(q, [...(times.get(q) ?? []), performance.now() - start]);
    }
  client.close();
  const { median, p95 } = spread([...times.values()].map((some) => quantile(some, 0.5)));
  const name = `GET /api/ask, 95th percentile over ${times.size} searches, ${what}`;
  return { what: name, unit: "ms", median: p95, p95: null, budget: BUDGET_MS, note: `median ${median.toFixed(1)} ms` };
}
