import { onEcosystem } from "./ecosystemOnNeo4j.ts";
import { keepAliveClient } from "./keepAliveClient.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { type RequestKind, scaleRequests } from "./scaleRequests.ts";
import { quantile } from "./statistics.ts";

const SMALL = 10_000;
/** A million takes an hour: it is for whoever asks for it. */
const LARGE = Number(process.env.ATLAS_SCALE ?? 100_000);
/** Claims of the hub of the large ecosystem; in the small one it is as any other organisation. */
const HUB = Number(process.env.ATLAS_HUB ?? 100_000);
const ROUNDS = 3;
const LEAST = 20;
/** A slow kind has its rounds cut short. */
const LONGEST_MS = 6000;

/** Every route and question on a large ecosystem against the same on a small one, both on Neo4j. */
export const scale: Measurement = {
  name: "scale",
  async measure() {
    const small = await timesAt({ entities: SMALL, hub: 0 });
    const large = await timesAt({ entities: LARGE, hub: HUB });
    return [...large].map(([name, times]) => compared(name, small.get(name) ?? times, times));
  },
};

interface Times {
  /** Milliseconds of the first request, when nothing was kept or planned yet. */
  first: number;
  p50: number;
  p95: number;
  grows: string | null;
}

async function timesAt(size: { entities: number; hub: number }): Promise<Map<string, Times>> {
  return onEcosystem(size, async ({ server, driver, hub }) => {
    const client = keepAliveClient(`${server.url}/api`);
    const times = new Map<string, Times>();
    for (const kind of await scaleRequests(driver, hub)) {
      times.set(kind.name, await timesOf(kind, client.send));
      console.error(`${size.entities} entities, ${kind.name}: ${JSON.stringify(times.get(kind.name))}`);
    }
    client.close();
    return times;
  });
}

async function timesOf(
  { name, requests, grows }: RequestKind,
  send: ReturnType<typeof keepAliveClient>["send"],
): Promise<Times> {
  const timeOf = async (index: number) => {
    const request = requests[index % requests.length];
    if (!request) throw new Error(`${name} has no request`);
    const begin = performance.now();
    const status = await send(request);
    if (status !== 200) throw new Error(`${request.path} answered ${status}`);
    return performance.now() - begin;
  };
  const first = await timeOf(0);
  // Once each for the plans, the code and the pages.
  const end = performance.now() + LONGEST_MS;
  for (let index = 0; index < Math.max(requests.length, LEAST) && performance.now() < end; index++) await timeOf(index);
  const measured: number[] = [];
  const wanted = Math.max(requests.length * ROUNDS, LEAST);
  for (let index = 0; index < wanted && (index < LEAST || performance.now() < end + LONGEST_MS); index++) {
    measured.push(await timeOf(index));
  }
  return { first, p50: quantile(measured, 0.5), p95: quantile(measured, 0.95), grows };
}

/** The 95th percentile at both sizes as a ratio; a kind that grows with what it answers has none to keep, but says with what. */
function compared(name: string, small: Times, large: Times): Measured {
  const at = ({ p50, p95 }: Times) => `${p50.toFixed(1)}/${p95.toFixed(1)} ms`;
  const first = large.grows?.startsWith("read whole") ? `, first ${large.first.toFixed(0)} ms` : "";
  const note = `p50/p95 ${at(small)} at ${SMALL}, ${at(large)} at ${LARGE}${first}`;
  return {
    what: `scale: ${name}`,
    unit: "x",
    median: large.p95 / small.p95,
    p95: null,
    budget: large.grows === null ? 2 : null,
    note: large.grows === null ? note : `${note}; grows with: ${large.grows}`,
  };
}
