import type { Neo4jSettings } from "../../server/src/env.ts";
import { listen } from "../../server/src/http/listen.ts";
import { routes } from "../../server/src/http/routes.ts";
import { createNeo4jStore } from "../../server/src/store/neo4jStore.ts";
import type { ServerProcess } from "../support/serverProcess.ts";
import { testApp } from "../support/testApp.ts";
import { type ApiRequest, type KeepAliveClient, keepAliveClient } from "./keepAliveClient.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { onNeo4j } from "./onNeo4j.ts";
import { type SentQuery, sentQueries } from "./sentQueries.ts";
import { quantile } from "./statistics.ts";

const WARM_UP = 100;
const PAIRS = 200;

/** Each route over HTTP against the same queries on the bare driver, one after the other in one run, on Neo4j. */
export const apiOverhead: Measurement = {
  name: "api",
  measure: () => onNeo4j(compareRoutes),
};

async function compareRoutes(server: ServerProcess, settings: Neo4jSettings): Promise<Measured[]> {
  const store = createNeo4jStore({ ...settings, queryTimeoutMs: 10_000 });
  const local = await listen(testApp({ store }).app, { host: "127.0.0.1", port: 0 });
  const address = local.address();
  if (address === null || typeof address === "string") throw new Error("The app does not listen on a port.");
  const recorded = keepAliveClient(`http://127.0.0.1:${address.port}/api`);
  const measured = keepAliveClient(`${server.url}/api`);

  const results: Measured[] = [];
  for (const { method, path, example } of routes) {
    const queries = await sentQueries(() => recorded.send(example));
    // A route that asks the database nothing has nothing to be compared with.
    if (queries.length === 0) continue;
    results.push(await compare(`API ${method.toUpperCase()} ${path}`, { queries, client: measured, example }));
  }
  recorded.close();
  measured.close();
  local.close();
  await store.close();
  return results;
}

interface Contest {
  queries: SentQuery[][];
  client: KeepAliveClient;
  example: ApiRequest;
}

async function compare(what: string, { queries, client, example }: Contest): Promise<Measured> {
  const bare: number[] = [];
  const overHttp: number[] = [];
  const ask = async () => {
    const status = await client.send(example);
    if (status !== 200) throw new Error(`${what} answered ${status}`);
  };
  for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
    const times = [await timeOf(() => runStages(queries)), await timeOf(ask)] as const;
    if (pair < WARM_UP) continue;
    bare.push(times[0]);
    overHttp.push(times[1]);
  }
  const [bareTime, httpTime] = [quantile(bare, 0.5), quantile(overHttp, 0.5)];
  const ratios = { median: httpTime / bareTime, p95: quantile(overHttp, 0.95) / quantile(bare, 0.95) };
  const note = `${httpTime.toFixed(2)} ms, bare ${bareTime.toFixed(2)} ms, ${queries.flat().length} queries`;
  return { what, unit: "x", ...ratios, budget: 1.25, note };
}

async function runStages(stages: SentQuery[][]): Promise<void> {
  for (const stage of stages) await Promise.all(stage.map((send) => send()));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
