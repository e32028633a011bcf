import { type Ecosystem, onEcosystems } from "./ecosystemOnNeo4j.ts";
import { type ApiRequest, type KeepAliveClient, keepAliveClient } from "./keepAliveClient.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { type RequestKind, scaleRequests } from "./scaleRequests.ts";
import { HUB, KINDS, LARGE, SMALL } from "./scaleSizes.ts";
import { quantile } from "./statistics.ts";

const ROUNDS = 2;
const LEAST = 20;
/** Cached answers take less than a millisecond, so 20 of them say more about the machine than about the size. */
const LEAST_KEPT = 300;
/** A slow kind gets fewer rounds, so that all kinds end within nine minutes. */
const LONGEST_MS = 2500;
const ALWAYS = 8;
const STILL_WORKING = 504;
/** As long as a query that reads everything may take, plus one that waits for it. */
const LONGEST_FIRST_MS = 400_000;

/** Every route and question on a large ecosystem against the same on a small one, in turns, both on Neo4j. */
export const scale: Measurement = {
  name: "scale",
  measure: () => onEcosystems({ entities: SMALL, hub: 0 }, { entities: LARGE, hub: HUB }, compareAll),
};

interface Side {
  client: KeepAliveClient;
  kind: RequestKind;
}

async function compareAll(small: Ecosystem, large: Ecosystem): Promise<Measured[]> {
  const [few, many] = [clientOf(small), clientOf(large)];
  const kinds = new Map((await scaleRequests(small.driver, small.hub)).map((kind) => [kind.name, kind]));
  const results: Measured[] = [];
  for (const kind of await scaleRequests(large.driver, large.hub)) {
    if (!KINDS.some((part) => kind.name.includes(part))) continue;
    const sides = [
      { client: few, kind: kinds.get(kind.name) ?? kind },
      { client: many, kind },
    ] as const;
    const result = await compared(...sides);
    console.error(`${result.what}: ${result.median.toFixed(2)} (${result.note})`);
    results.push(result);
  }
  few.close();
  many.close();
  return results;
}

/** Accepts compressed answers, as browsers do: the server caches them compressed. */
function clientOf({ server }: Ecosystem): KeepAliveClient {
  return keepAliveClient(`${server.url}/api`, { gzip: true });
}

/**
 * The ratio of the 95th percentiles at both sizes. A kind whose answers grow has no budget; its row says what it grows
 * with.
 */
async function compared(small: Side, large: Side): Promise<Measured> {
  const { name, requests, grows, isKept } = large.kind;
  // First one round of all requests, which fills the caches: query plans, code, pages, and answers kept for each
  // version of the data set.
  const before = await inTurns(small, large, requests.length, firstTimeOf);
  // Then the measured rounds, in turns, so that both sizes meet the same machine. A slow kind repeats earlier requests.
  const asked = ({ client, kind }: Side): Side => ({
    client,
    kind: { ...kind, requests: kind.requests.slice(0, before.large.length) },
  });
  const rounds = Math.max(before.large.length * ROUNDS, isKept ? LEAST_KEPT : LEAST);
  const times = await inTurns(asked(small), asked(large), rounds);
  const [few, many] = [spreadOf(times.small), spreadOf(times.large)];
  const firsts = [spreadOf(before.small), spreadOf(before.large)].map(({ p50 }) => p50.toFixed(0)).join(" and ");
  const note = [
    `p50/p95 ${few.text} ms at ${SMALL}, ${many.text} ms at ${LARGE}, p50 ${(many.p50 / few.p50).toFixed(2)} x`,
    isKept ? `given again; made for the first time in ${firsts} ms` : "",
    grows === null ? "" : `grows with: ${grows}`,
  ];
  return {
    what: `scale: ${name}`,
    unit: "x",
    median: many.p95 / few.p95,
    p95: null,
    budget: grows === null ? 2 : null,
    note: note.filter((part) => part !== "").join("; "),
  };
}

async function inTurns(
  small: Side,
  large: Side,
  rounds: number,
  measureOne = timeOf,
): Promise<{ small: number[]; large: number[] }> {
  const times: { small: number[]; large: number[] } = { small: [], large: [] };
  const end = performance.now() + LONGEST_MS;
  for (let index = 0; index < rounds && (index < ALWAYS || performance.now() < end); index++) {
    times.small.push(await measureOne(small, index));
    times.large.push(await measureOne(large, index));
  }
  return times;
}

async function timeOf(side: Side, index: number): Promise<number> {
  const begin = performance.now();
  const status = await statusOf(side, index);
  if (status !== 200) throw new Error(`${requestOf(side, index).path} answered ${status}`);
  return performance.now() - begin;
}

/** Like `timeOf`, but repeats the request while the server answers that it is still computing. */
async function firstTimeOf(side: Side, index: number): Promise<number> {
  const begin = performance.now();
  let status = STILL_WORKING;
  while (status === STILL_WORKING && performance.now() - begin < LONGEST_FIRST_MS) status = await statusOf(side, index);
  if (status !== 200) throw new Error(`${requestOf(side, index).path} answered ${status}`);
  return performance.now() - begin;
}

function statusOf(side: Side, index: number): Promise<number> {
  return side.client.send(requestOf(side, index));
}

function requestOf({ kind: { name, requests } }: Side, index: number): ApiRequest {
  const request = requests[index % requests.length];
  if (!request) throw new Error(`${name} has no request`);
  return request;
}

function spreadOf(times: readonly number[]) {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  return { p50, p95, text: `${p50.toFixed(1)}/${p95.toFixed(1)}` };
}
