import type { Neo4jSettings } from "../../server/src/env.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import { hitsIn } from "../support/oracles/hitsIn.ts";
import { scansOf } from "../support/oracles/scansOf.ts";
import { type Ecosystem, onEcosystems } from "./ecosystemOnNeo4j.ts";
import { type ApiRequest, keepAliveClient } from "./keepAliveClient.ts";
import { localApp } from "./localApp.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { type RequestKind, scaleRequests } from "./scaleRequests.ts";
import { HUB, KINDS, LARGE, SMALL } from "./scaleSizes.ts";
import { sentQueries } from "./sentQueries.ts";
import { quantile } from "./statistics.ts";

/** Requests of one kind that are profiled. */
const MOST = 12;
const QUERY_TIMEOUT_MS = 60_000;

/**
 * Store hits of every route and question in a large ecosystem against a small one, by PROFILE. Unlike times, hits do
 * not depend on what else the machine does.
 */
export const profiles: Measurement = {
  name: "profiles",
  measure: () =>
    onEcosystems({ entities: SMALL, hub: 0 }, { entities: LARGE, hub: HUB }, async (small, large) => {
      const few = await hitsOf(small);
      const many = await hitsOf(large);
      return [...many].map(([name, read]) => compared(name, few.get(name) ?? read, read));
    }),
};

/** What Neo4j read for the requests of one kind. */
interface Read {
  kind: RequestKind;
  /** Store hits, one number per request. */
  hits: number[];
  queries: number[];
  /** Full scans: of all nodes, of a label or type, or of an index. */
  scans: Set<string>;
}

async function hitsOf({ neo4j, driver, hub }: Ecosystem): Promise<Map<string, Read>> {
  const read = new Map<string, Read>();
  await withApp(neo4j, async (send) => {
    for (const kind of await scaleRequests(driver, hub)) {
      if (!KINDS.some((part) => kind.name.includes(part))) continue;
      const found: Read = { kind, hits: [], queries: [], scans: new Set() };
      for (const request of kind.requests.slice(0, MOST)) {
        const queries = await sentQueries(() => send(request));
        let hits = 0;
        for (const query of queries) {
          const plan = await query.profile();
          hits += hitsIn(plan);
          for (const scan of scansOf(plan)) found.scans.add(scan);
        }
        found.hits.push(hits);
        found.queries.push(queries.length);
      }
      console.error(`${kind.name}: ${quantile(found.hits, 0.5)} hits of the store at the median`);
      read.set(kind.name, found);
    }
  });
  return read;
}

function compared(name: string, few: Read, many: Read): Measured {
  const text = ({ hits, queries }: Read) =>
    `${Math.round(quantile(hits, 0.5))}/${Math.round(quantile(hits, 0.95))} in ${quantile(queries, 0.5)} queries`;
  const { grows, isKept } = many.kind;
  const note = [
    `hits p50/p95 ${text(few)} at ${SMALL}, ${text(many)} at ${LARGE}`,
    many.scans.size === 0 ? "" : `reads whole: ${[...many.scans].join(", ")}`,
    isKept ? "for the first time only" : "",
    grows === null ? "" : `grows with: ${grows}`,
  ];
  return {
    what: `profiles: ${name}`,
    unit: "x",
    median: quantile(many.hits, 0.5) / Math.max(1, quantile(few.hits, 0.5)),
    p95: quantile(many.hits, 0.95) / Math.max(1, quantile(few.hits, 0.95)),
    budget: null,
    note: note.filter((part) => part !== "").join("; "),
  };
}

/** Runs `work` with an app in this process on Neo4j, so that its queries can be recorded. */
async function withApp(
  settings: Neo4jSettings,
  work: (send: (request: ApiRequest) => Promise<void>) => Promise<void>,
): Promise<void> {
  const store = createNeo4jStore({ ...settings, queryTimeoutMs: QUERY_TIMEOUT_MS });
  const local = await localApp(store);
  const client = keepAliveClient(`${local.url}/api`);
  try {
    await work(async (request) => {
      const status = await client.send(request);
      if (status !== 200) throw new Error(`${request.path} answered ${status}`);
    });
  } finally {
    client.close();
    local.close();
    await store.close();
  }
}
