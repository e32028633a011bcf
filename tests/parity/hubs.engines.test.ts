import { fileURLToPath } from "node:url";
import type { Claim, Neighbours } from "../../server/src/contract/index.ts";
import { buildGraph } from "../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../server/src/dataset/grade/graphRows.ts";
import { loadStatements } from "../../server/src/dataset/loadDataset.ts";
import { readDataset } from "../../server/src/dataset/readDataset.ts";
import { entityClaims } from "../../server/src/graph/claims.ts";
import type { GraphQuery } from "../../server/src/graph/defineQuery.ts";
import { neighbours } from "../../server/src/graph/neighbours.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { claimFilters } from "../support/oracles/claimFilters.ts";
import { graphQueries } from "../support/records/graphQueries.ts";
import { isFullRun, sampled } from "../support/tier.ts";
import { Comparison } from "./comparison.ts";
import { parameterSets, type Sample } from "./parameterSets.ts";
import { sampleOf } from "./sampleOf.ts";

/** So low that the real data set has many hubs, and claims between them. */
const HUB_FROM = 8;
const PATIENCE_MS = 600_000;
/**
 * First claims stored with each hub, in turn: none, as in a graph from an older load; fewer than requested; and all.
 */
const KEPT = [0, 12, Number.POSITIVE_INFINITY];

/** Shortens the claims stored with hubs, so that indexes must supply the rest. */
function keepingFew(rows: GraphRows): GraphRows {
  const entities = rows.entities.map((entity, index) => ({
    ...entity,
    hub_first: entity.hub_first?.slice(0, KEPT[index % KEPT.length]) ?? null,
  }));
  return { ...rows, entities };
}

/** The first neighbours of a hub whose neighbours were all read, in the order of its claims. */
function firstByList(
  { entities: [hub, ...others], claims, total }: Neighbours,
  keys: ReadonlyMap<string, string>,
  limit: number,
) {
  expect(others).toHaveLength(total);
  const keyOf = ({ id }: Claim) => keys.get(id) ?? "";
  const list = claims.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const ids = [...new Set(list.map(({ subject, object }) => (subject === hub?.id ? object : subject)))].slice(0, limit);
  return {
    entities: [hub, ...ids.flatMap((id) => others.filter((other) => other.id === id))],
    claims: ids.flatMap((id) => claims.filter(({ subject, object }) => subject === id || object === id)),
    total,
  };
}

describeWithNeo4j("of a hub the indexes of Neo4j give what reading all of it gives", (neo4j) => {
  let comparison: Comparison;
  let queries: Map<string, GraphQuery>;
  let sample: Sample;
  let embedded: GraphStore;
  let hubs: ReadonlySet<string>;
  let keys: ReadonlyMap<string, string>;
  let close: () => Promise<unknown>;

  beforeAll(async () => {
    const { dataset } = await readDataset(fileURLToPath(new URL("../../data", import.meta.url)));
    if (!dataset) throw new Error("the data set has faults");
    const rows = keepingFew(buildGraph(dataset, { hubFrom: HUB_FROM }));
    hubs = new Set(rows.entities.flatMap(({ id, hub_counts }) => (hub_counts === null ? [] : id)));
    expect(hubs.size).toBeGreaterThan(50);
    keys = new Map(rows.claims.map(({ id, rank_key }) => [id, rank_key]));
    const engines = {
      embedded: await embeddedWith(buildGraph(dataset, { hubFrom: Number.POSITIVE_INFINITY })),
      neo4j: createNeo4jStore({ ...neo4j(), queryTimeoutMs: 120_000 }),
    };
    await engines.neo4j.write(loadStatements(rows));
    embedded = engines.embedded;
    comparison = new Comparison(engines);
    queries = await graphQueries();
    sample = sampleOf(rows, isFullRun ? 12 : 2);
    close = () => Promise.all([engines.embedded.close(), engines.neo4j.close()]);
  }, PATIENCE_MS);

  afterAll(async () => {
    await close();
    console.log(`parity of hubs: ${comparison.result}`);
  });

  test(
    "its claims, page by page, and its neighbours, in each direction",
    async () => {
      const requests = sample.entities.flatMap((id) => sampled(claimFilters, 3).map((filter) => ({ id, ...filter })));
      await comparison.each(requests, async (one) => {
        for (const offset of [0, 7]) {
          await comparison.same(`claims ${JSON.stringify(one)}`, (store) =>
            entityClaims(store, { ...one, offset, limit: 20 }),
          );
        }
        for (const direction of ["both", "out", "in"] as const) {
          for (const limit of direction === "both" ? [3, 200] : [200]) {
            await comparison.same(`neighbours ${direction} ${limit} ${JSON.stringify(one)}`, async (store) => {
              const isWhole = store === embedded && hubs.has(one.id);
              const answer = await neighbours(store, { ...one, direction, limit: isWhole ? 200 : limit });
              return isWhole ? firstByList(answer, keys, limit) : answer;
            });
          }
        }
      });
    },
    PATIENCE_MS,
  );

  test.each(["claimsOfEntityCount", "claimsAmong", "entityClaimCounts", "hubNeighbourCount"])(
    "%s",
    async (name) => {
      const query = queries.get(name);
      if (!query) throw new Error(`there is no query ${name}`);
      await comparison.each(parameterSets(sample)[name] ?? [], (set) => comparison.query(query, set));
    },
    PATIENCE_MS,
  );
});
