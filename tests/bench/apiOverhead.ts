import type { Neo4jSettings } from "../../server/src/env.ts";
import { routes } from "../../server/src/http/routes.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import type { ServerProcess } from "../support/engines/serverProcess.ts";
import { type ApiRequest, type KeepAliveClient, keepAliveClient } from "./keepAliveClient.ts";
import { localApp } from "./localApp.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { onNeo4j } from "./onNeo4j.ts";
import { type SentQuery, sendAgain, sentQueries } from "./sentQueries.ts";
import { quantile } from "./statistics.ts";

/**
 * How long a route is measured, with the fewest and most requests. Time bounds it rather than rounds, so the run ends
 * in minutes for any number of routes: a slow route gets fewer requests.
 */
interface Bounds {
  ms: number;
  fewest: number;
  most: number;
}

/** Earlier requests that a route answers before its queries are recorded. */
const FORERUNNERS = 3;
/** Long enough for all three processes to run compiled code. */
const WARM_UP: Bounds = { ms: 1200, fewest: 5, most: 400 };
/** Long enough to bring a route's own code and pages back into the caches. */
const SETTLE: Bounds = { ms: 300, fewest: 2, most: 50 };
const MEASURED: Bounds = { ms: 3000, fewest: 15, most: 250 };
/** For routes that are only reported, without a budget. */
const NOTED: Bounds = { ms: 500, fewest: 5, most: 60 };

/**
 * Compares each route over HTTP with the same queries by the bare driver's `executeQuery`, in turns in one run, on
 * Neo4j.
 */
export const apiOverhead: Measurement = {
  name: "api",
  measure: () => onNeo4j(compareRoutes),
};

export async function compareRoutes(server: ServerProcess, settings: Neo4jSettings): Promise<Measured[]> {
  const store = createNeo4jStore({ ...settings, queryTimeoutMs: 10_000 });
  const local = await localApp(store);
  const recorded = keepAliveClient(`${local.url}/api`);
  const measured = keepAliveClient(`${server.url}/api`);

  const contests: Contest[] = [];
  for (const { method, path, example } of routes) {
    // Measures what a later reader gets: by then the server has cached what it reads once, and every query is planned.
    for (let time = 0; time < FORERUNNERS; time++) await ask(recorded, example);
    const queries = await sentQueries(() => ask(recorded, example));
    // A route that sends no query has nothing to compare with.
    if (queries.length === 0) continue;
    contests.push({ what: `API ${method.toUpperCase()} ${path}`, queries, client: measured, example });
  }
  // Warms up all routes before any is measured. They share most of their code on both sides, so the first ones would
  // otherwise run in processes that have just started.
  for (const contest of contests) await inTurns(contest, "byExecuteQuery", WARM_UP);
  const results: Measured[] = [];
  for (const contest of contests) results.push(await compare(contest));
  recorded.close();
  measured.close();
  local.close();
  await store.close();
  return results;
}

interface Contest {
  what: string;
  queries: SentQuery[];
  client: KeepAliveClient;
  example: ApiRequest;
}

async function compare(contest: Contest): Promise<Measured> {
  await inTurns(contest, "byExecuteQuery", SETTLE);
  const { bare, overHttp } = await inTurns(contest, "byExecuteQuery", MEASURED);
  const { bare: sameCall } = await inTurns(contest, "asSent", NOTED);
  const ratio = (share: number) => quantile(overHttp, share) / quantile(bare, share);
  const [http, manual, same] = [overHttp, bare, sameCall].map((times) => quantile(times, 0.5).toFixed(2));
  const count = contest.queries.length;
  const note = `${http} ms, bare ${manual} ms, by session.run ${same} ms, ${count} queries, ${bare.length} pairs`;
  return { what: contest.what, unit: "x", median: ratio(0.5), p95: ratio(0.95), budget: 1.25, note };
}

/**
 * Milliseconds of the bare queries and of the request, in turns with nothing between them, so each side finds its
 * process as the other's turn left it. If one process ran twice in a row, its second run would be faster.
 */
async function inTurns(
  { queries, client, example }: Contest,
  how: "byExecuteQuery" | "asSent",
  { ms, fewest, most }: Bounds,
) {
  const bare: number[] = [];
  const overHttp: number[] = [];
  const end = performance.now() + ms;
  for (let round = 0; round < most && (round < fewest || performance.now() < end); round++) {
    bare.push(await timeOf(() => sendAgain(queries, how)));
    overHttp.push(await timeOf(() => ask(client, example)));
  }
  return { bare, overHttp };
}

async function ask(client: KeepAliveClient, example: ApiRequest): Promise<void> {
  const status = await client.send(example);
  if (status !== 200) throw new Error(`${example.path} answered ${status}`);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
