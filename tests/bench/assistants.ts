import { type ServerProcess, startServer } from "../support/engines/serverProcess.ts";
import { realRows } from "../support/records/realRows.ts";
import { type ApiRequest, type KeepAliveClient, keepAliveClient } from "./keepAliveClient.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { quantile, spread } from "./statistics.ts";

/** Calls of each tool, each on something else: the API keeps an answer once it is made, and assistants' are made anew. */
const CALLS = 40;
/** Calls before them, in which both sides compile their code. */
const WARM_UP = 10;
const STARTS = 7;

/** One call of a tool, and the requests to the API that give the same. */
interface Pair {
  tool: string;
  args: Record<string, unknown>;
  api: string[];
}

/** Each tool over HTTP against the same requests to the API, and the start with and without the door for assistants. */
export const assistants: Measurement = {
  name: "assistants",
  async measure() {
    const server = await startServer({ REQUESTS_PER_MINUTE: "0", ATLAS_DESK: "off" });
    try {
      return [...(await compareTools(server)), ...(await compareStarts())];
    } finally {
      await server.stop();
    }
  },
};

async function compareTools(server: ServerProcess): Promise<Measured[]> {
  const api = keepAliveClient(`${server.url}/api`);
  const door = keepAliveClient(server.url, { accept: "application/json, text/event-stream" });
  const results: Measured[] = [];
  for (const pairs of await pairsOfTools()) results.push(await compare(pairs, { server, api, door }));
  api.close();
  door.close();
  return results;
}

interface Sides {
  server: ServerProcess;
  api: KeepAliveClient;
  door: KeepAliveClient;
}

async function compare(pairs: readonly Pair[], { server, api, door }: Sides): Promise<Measured> {
  const times = { api: [] as number[], door: [] as number[] };
  for (const [place, pair] of pairs.entries()) {
    const byApi = async () => {
      const taken = await timeOf(() =>
        sendAll(
          api,
          pair.api.map((path) => ({ path })),
        ),
      );
      if (place >= WARM_UP) times.api.push(taken);
    };
    const byDoor = async () => {
      const taken = await timeOf(() => sendAll(door, [callOf(pair)]));
      if (place >= WARM_UP) times.door.push(taken);
    };
    // Whoever comes second finds the graph's pages in the caches.
    for (const side of place % 2 === 0 ? [byApi, byDoor] : [byDoor, byApi]) await side();
  }
  const [first] = pairs;
  if (first === undefined) throw new Error("there is nothing to compare");
  await mustAnswer(server, first);
  const [byDoor, byApi] = [times.door, times.api].map((some) => quantile(some, 0.5).toFixed(2));
  return {
    what: `tool ${first.tool} over ${first.api.length === 1 ? "the same request" : "the same requests"} to the API`,
    unit: "x",
    median: quantile(times.door, 0.5) / quantile(times.api, 0.5),
    p95: quantile(times.door, 0.95) / quantile(times.api, 0.95),
    budget: 1.3,
    note: `${byDoor} ms, API ${byApi} ms, ${times.api.length} pairs`,
  };
}

async function sendAll(client: KeepAliveClient, requests: readonly ApiRequest[]): Promise<void> {
  for (const request of requests) {
    const status = await client.send(request);
    if (status !== 200) throw new Error(`${request.path} answered ${status}`);
  }
}

/** A tool that refuses answers with 200, too, and fast. */
async function mustAnswer({ url }: ServerProcess, pair: Pair): Promise<void> {
  const { path, body } = callOf(pair);
  const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
  const answer = await (await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) })).text();
  if (!answer.includes('"structuredContent"')) throw new Error(`${pair.tool} refused: ${answer.slice(0, 500)}`);
}

function callOf({ tool, args }: Pair): { path: string; body: unknown } {
  const params = { name: tool, arguments: args };
  return { path: "/mcp", body: { jsonrpc: "2.0", id: 1, method: "tools/call", params } };
}

/** The calls on the real data set, tool by tool. */
async function pairsOfTools(): Promise<Pair[][]> {
  const { entities, claims } = await realRows();
  const most = <Row>(rows: readonly Row[]) => rows.slice(0, CALLS + WARM_UP);
  const organisations = entities.filter(({ type, claim_count }) => type === "organisation" && claim_count > 3);
  const technologies = entities.filter(({ type, claim_count }) => type === "technology" && claim_count > 3);
  const pairs: Pair[] = [
    ...most(organisations).flatMap(({ id, name }, place) => {
      const other = organisations.at(-1 - place)?.id ?? "";
      const named = encodeURIComponent(name);
      return [
        { tool: "search", args: { query: name }, api: [`/search?q=${named}&limit=10`, `/claims?q=${named}&limit=10`] },
        { tool: "entity", args: { entity: id }, api: [`/entities/${id}`] },
        { tool: "claims", args: { entity: id, limit: 20 }, api: [`/entities/${id}/claims?limit=20`] },
        { tool: "neighbours", args: { entity: id, limit: 15 }, api: [`/entities/${id}/neighbours?limit=15`] },
        { tool: "ownership", args: { organisation: id }, api: [`/ownership?organisation=${id}`] },
        { tool: "compare", args: { entities: [id, other] }, api: [`/compare?left=${id}&right=${other}`] },
        { tool: "paths", args: { from: id, to: other }, api: [`/paths?from=${id}&to=${other}`] },
      ];
    }),
    ...most(technologies).flatMap(({ id }) => [
      { tool: "landscape", args: { technology: id }, api: [`/landscape/${id}`] },
      {
        tool: "ask",
        args: { name: "whoElseMakesIt", parameters: { technology: id } },
        api: [`/questions/whoElseMakesIt?technology=${id}&limit=20`],
      },
    ]),
    ...most(claims).map(({ id }) => ({ tool: "claim", args: { id }, api: [`/claims/${id}`] })),
  ];
  return [...new Set(pairs.map(({ tool }) => tool))].map((name) => pairs.filter(({ tool }) => tool === name));
}

/** Starts in turns; the door itself opens at the first call. */
async function compareStarts(): Promise<Measured[]> {
  const times = { on: [] as number[], off: [] as number[] };
  for (let run = 0; run < STARTS; run++)
    for (const mcp of ["on", "off"] as const)
      times[mcp].push(
        await timeOf(async () => {
          const server = await startServer({ ATLAS_MCP: mcp, ATLAS_DESK: "off" });
          await server.stop();
        }),
      );
  const more = spread(times.on).median - spread(times.off).median;
  const note = `${spread(times.on).median.toFixed(0)} ms, without ${spread(times.off).median.toFixed(0)} ms`;
  return [
    {
      what: "start with the door for assistants, more than without",
      unit: "ms",
      median: more,
      p95: null,
      budget: 100,
      note,
    },
  ];
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
