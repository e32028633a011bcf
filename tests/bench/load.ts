import autocannon from "autocannon";
import { type ServerProcess, startServer } from "../support/engines/serverProcess.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { onNeo4j } from "./onNeo4j.ts";
import { requestMix } from "./requestMix.ts";

const CONNECTIONS = 64;
const SECONDS = 30;
const DIFFERENT_REQUESTS = 4000;

/** Both engines under a mix of search, entity, neighbours and paths over many connections. */
export const load: Measurement = {
  name: "load",
  async measure() {
    const embedded = await startServer({ REQUESTS_PER_MINUTE: "0" });
    const results = await loadOn(embedded, "the embedded engine");
    await embedded.stop();
    return [...results, ...(await onNeo4j((server) => loadOn(server, "Neo4j")))];
  },
};

async function loadOn({ url }: ServerProcess, engine: string): Promise<Measured[]> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: requestMix(DIFFERENT_REQUESTS).map((path) => ({ method: "GET", path })),
  });
  const what = (name: string) => `load on ${engine}: ${name}`;
  const note = `${CONNECTIONS} connections, ${SECONDS} s, ${result.requests.total} requests`;
  const failed = result.errors + result.timeouts + result.non2xx;
  return [
    { what: what("failed requests"), unit: "requests", median: failed, p95: null, budget: 0, note },
    {
      what: what("time of an answer, 99th percentile"),
      unit: "ms",
      median: result.latency.p99,
      p95: null,
      budget: null,
    },
    { what: what("throughput"), unit: "req/s", median: result.requests.average, p95: null, budget: null },
  ];
}
