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

/** Rounds until both processes run compiled code. */
const WARM_UP = 700;
const ROUNDS = 200;

/** Each route over HTTP against the same queries by the bare driver's `executeQuery`, in turns in one run, on Neo4j. */
export const apiOverhead: Measurement = {
  name: "api",
  measure: () => onNeo4j(compareRoutes),
};

export async function compareRoutes(server: ServerProcess, settings: Neo4jSettings): Promise<Measured[]> {
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
  const times: Record<"bare" | "sameCall" | "overHttp", number[]> = { bare: [], sameCall: [], overHttp: [] };
  const ask = async () => {
    const status = await client.send(example);
    if (status !== 200) throw new Error(`${what} answered ${status}`);
  };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const bare = await timeOf(() => runStages(queries, "byExecuteQuery"));
    const overHttp = await timeOf(ask);
    const sameCall = await timeOf(() => runStages(queries, "asSent"));
    if (round < WARM_UP) continue;
    times.bare.push(bare);
    times.overHttp.push(overHttp);
    times.sameCall.push(sameCall);
  }
  const ratio = (share: number) => quantile(times.overHttp, share) / quantile(times.bare, share);
  const [http, bare, same] = [times.overHttp, times.bare, times.sameCall].map((all) => quantile(all, 0.5).toFixed(2));
  const note = `${http} ms, bare ${bare} ms, by session.run ${same} ms, ${queries.flat().length} queries`;
  return { what, unit: "x", median: ratio(0.5), p95: ratio(0.95), budget: 1.25, note };
}

async function runStages(stages: SentQuery[][], how: keyof SentQuery): Promise<void> {
  for (const stage of stages) await Promise.all(stage.map((query) => query[how]()));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
