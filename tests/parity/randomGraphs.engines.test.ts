import fc from "fast-check";
import { type PathRequest, WhatIfRequest } from "../../server/src/contract/index.ts";
import { buildGraph } from "../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../server/src/dataset/grade/graphRows.ts";
import { loadStatements } from "../../server/src/dataset/loadDataset.ts";
import { paths } from "../../server/src/graph/paths/paths.ts";
import { search } from "../../server/src/graph/search/search.ts";
import { whatIf } from "../../server/src/graph/whatIf/whatIf.ts";
import { createEmbeddedStore } from "../../server/src/store/embedded/embeddedStore.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { withoutAdmin } from "../support/engines/withoutAdmin.ts";
import { claimFilters } from "../support/oracles/claimFilters.ts";
import { graphQueries } from "../support/records/graphQueries.ts";
import { pathRequestOf } from "../support/records/pathRequestOf.ts";
import { randomDataset } from "../support/records/randomDataset.ts";
import { isFullRun } from "../support/tier.ts";
import { Comparison, type Engines } from "./comparison.ts";
import { parameterSets } from "./parameterSets.ts";
import { sampleOf } from "./sampleOf.ts";

/** ATLAS_GRAPHS asks for more; in the second tier each takes 20 to 40 s. */
const GRAPHS = Number(process.env.ATLAS_GRAPHS ?? (isFullRun ? 24 : 4));
const SEED = 7;
const PATIENCE_MS = 300_000 + GRAPHS * 120_000;
/** Planning queries takes most of the time: the first tier keeps the plans made for the first graph. */
const writeToNeo4j: typeof withoutAdmin = isFullRun ? (work) => work() : withoutAdmin;

describeWithNeo4j("both engines answer the same over random graphs", (neo4j) => {
  let engines: Engines;
  let comparison: Comparison;
  let graphs = 0;

  beforeAll(async () => {
    engines = {
      embedded: await createEmbeddedStore({ queryTimeoutMs: 10_000 }),
      neo4j: createNeo4jStore({ ...neo4j(), queryTimeoutMs: 30_000 }),
    };
    comparison = new Comparison(engines);
  });

  afterAll(async () => {
    await Promise.all([engines.embedded.close(), engines.neo4j.close()]);
    console.log(`parity over ${graphs} random graphs of seed ${SEED}: ${comparison.result}`);
  });

  test(
    "every query, search and path",
    async () => {
      const queries = await graphQueries();
      const filters = fc.subarray(claimFilters, { minLength: 2, maxLength: 2 });
      await fc.assert(
        fc.asyncProperty(randomDataset, filters, async (dataset, [filter, other]) => {
          const rows = buildGraph(dataset);
          await engines.embedded.write(loadStatements(rows));
          await writeToNeo4j(() => engines.neo4j.write(loadStatements(rows)));
          const sets = parameterSets({ ...sampleOf(rows, 3), filters: [filter, other].flatMap((one) => one ?? []) });
          for (const [name, query] of queries) {
            await comparison.each(sets[name] ?? [query.example], (set) => comparison.query(query, set));
          }
          await compareSearches(rows);
          await comparePaths(rows, filter);
          await compareWhatIfs(rows);
          graphs++;
        }),
        { seed: SEED, numRuns: GRAPHS },
      );
    },
    PATIENCE_MS,
  );

  async function compareSearches(rows: GraphRows): Promise<void> {
    const typed = rows.entities
      .flatMap(({ search_names }) => search_names.slice(0, 3))
      .filter((name) => name.trim() !== "");
    await comparison.each(typed, (q) =>
      comparison.same(`search ${JSON.stringify(q)}`, (store) =>
        search(store, { q, types: [], country: "", limit: 20 }),
      ),
    );
  }

  async function comparePaths({ entities, claims }: GraphRows, filter: Partial<PathRequest> = {}): Promise<void> {
    for (const { id: to } of entities.slice(1)) {
      const wanted = (rest: Partial<PathRequest> = {}) => pathRequestOf("entity-0", to, { limit: 50, ...rest });
      for (const request of [
        wanted(),
        wanted(filter),
        wanted({ avoid: entities.slice(1, 3).map(({ id }) => id) }),
        wanted({ avoidClaims: claims.slice(0, 3).map(({ id }) => id) }),
        wanted({ chains: "goods", through: ["sector", "place"] }),
        ...(to === "entity-1" ? [] : [wanted({ via: ["entity-1"] })]),
      ]) {
        await comparison.same(`paths ${JSON.stringify(request)}`, (store) => paths(store, request));
      }
    }
  }

  async function compareWhatIfs({ entities }: GraphRows): Promise<void> {
    const things = entities.filter(({ type }) => ["organisation", "technology", "product"].includes(type));
    for (const request of [
      ...things.flatMap(({ id }) => [{ ids: id }, { ids: id, country: "CN" }]),
      { country: "CN,US" },
    ]) {
      await comparison.same(`what if ${JSON.stringify(request)}`, (store) =>
        whatIf(store, WhatIfRequest.parse(request)),
      );
    }
  }
});
