import {
  type ClaimSearchRequest,
  type PathRequest,
  PictureRequest,
  RemovalRequest,
  type SearchRequest,
  WhatIfRequest,
} from "../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import type { GraphRows } from "../../server/src/dataset/grade/graphRows.ts";
import { loadStatements } from "../../server/src/dataset/loadStatements.ts";
import { searchClaims } from "../../server/src/graph/claimSearch.ts";
import { compare } from "../../server/src/graph/compare/compare.ts";
import type { GraphQuery } from "../../server/src/graph/defineQuery.ts";
import { paths } from "../../server/src/graph/paths/paths.ts";
import { picture } from "../../server/src/graph/picture.ts";
import { removal } from "../../server/src/graph/removal/removal.ts";
import { fewerWords } from "../../server/src/graph/search/fewerWords.ts";
import { search } from "../../server/src/graph/search/search.ts";
import { whatIf } from "../../server/src/graph/whatIf/whatIf.ts";
import { changesAmong, changesSince } from "../../server/src/releases/changesSince.ts";
import { openReleases } from "../../server/src/releases/openReleases.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { claimFilters } from "../support/oracles/claimFilters.ts";
import { graphQueries } from "../support/records/graphQueries.ts";
import { pathRequestOf } from "../support/records/pathRequestOf.ts";
import { realRows } from "../support/records/realRows.ts";
import { broadSearches, searchCases } from "../support/records/searchCases.ts";
import { isFullRun, sampled } from "../support/tier.ts";
import { Comparison } from "./comparison.ts";
import { parameterSets, type Sample } from "./parameterSets.ts";
import { sampleOf } from "./sampleOf.ts";

/** Entities to query, half of them the best connected. */
const SAMPLE = isFullRun ? 60 : 4;
const PATIENCE_MS = 1_200_000;

/** Ends between which goods go, by several chains. */
const GOODS_ENDS = [
  ["dysprosium-oxide", "general-motors"],
  ["baotou-steel", "ford-motor"],
  ["mp-materials", "electric-vehicles"],
  ["bayan-obo", "tesla"],
];

describeWithNeo4j("both engines answer the same over the real data set", (neo4j) => {
  let rows: GraphRows;
  let sample: Sample;
  let queries: Map<string, GraphQuery>;
  let comparison: Comparison;
  let close: () => Promise<unknown>;

  beforeAll(async () => {
    rows = await realRows();
    sample = sampleOf(rows, SAMPLE);
    queries = await graphQueries();
    const engines = {
      embedded: await embeddedWith(rows),
      neo4j: createNeo4jStore({ ...neo4j(), queryTimeoutMs: 30_000 }),
    };
    await engines.neo4j.write(loadStatements(rows));
    comparison = new Comparison(engines);
    close = () => Promise.all([engines.embedded.close(), engines.neo4j.close()]);
  }, PATIENCE_MS);

  afterAll(async () => {
    await close();
    console.log(`parity over the real data set: ${comparison.result}`);
  });

  test("every query, with its example", async () => {
    await comparison.each(queries.values(), (query) => comparison.query(query, query.example));
  });

  test(
    "every query, with many more parameters",
    async () => {
      const sets = parameterSets(sample);
      expect(Object.keys(sets).sort()).toEqual(
        [...queries].flatMap(([name, query]) => (hasParams(query) ? [name] : [])).sort(),
      );
      for (const [name, query] of queries)
        await comparison.each(sets[name] ?? [], (set) => comparison.query(query, set));
    },
    PATIENCE_MS,
  );

  test("every search, in all scripts, with typing errors, and with what Lucene would take for an operator", async () => {
    const typed = sampled([...searchCases.map(([text]) => text), ...broadSearches], 3);
    await comparison.each(typed, (q) => compareSearch({ q, types: [], country: "", limit: 100 }));
    await comparison.each(typed, (q) => compareSearch({ q, types: ["technology", "place"], country: "CN", limit: 5 }));
    await comparison.each(typed, (q) => compareClaimSearch({ q, limit: 20, offset: 0 }));
    const worded = sampled(
      rows.claims.map(({ statement }) => statement.slice(0, 200)),
      Math.ceil(rows.claims.length / 40),
    );
    await comparison.each([...worded, "northern rare earth magnet joint venture", "北方稀土 magnet"], (q) =>
      compareSearch({ q, types: [], country: "", limit: 100 }),
    );
    await comparison.each(worded, (q) => compareSearch({ q, types: ["organisation"], country: "CN", limit: 3 }));
    const questions = [...typed, ...typed.map((one, index) => `who has ${one}, and ${typed.at(index - 1)}?`)];
    await comparison.each(questions, (q) =>
      comparison.same(`fewer words ${JSON.stringify(q)}`, (store) => fewerWords(store, { q })),
    );
  });

  test(
    "every name of the sample, its first half, and with two letters swapped",
    async () => {
      const sampled = rows.entities.filter(({ id }) => sample.entities.includes(id));
      const typed = sampled.flatMap(({ search_names }) => search_names).flatMap(asTyped);
      await comparison.each(typed, (q) => compareSearch({ q, types: [], country: "", limit: 20 }));
    },
    PATIENCE_MS,
  );

  test(
    "every path between twenty entities",
    async () => {
      const ends = sample.entities.filter((_, index) => index % 3 === 0);
      for (const [from = "", to = ""] of GOODS_ENDS) await comparePaths(pathRequestOf(from, to, { chains: "goods" }));
      const pairs = ends.flatMap((from, index) => ends.slice(index + 1).map((to) => ({ from, to, index })));
      await comparison.each(pairs, async ({ from, to, index }) => {
        const filter = claimFilters[(index + to.length) % claimFilters.length];
        await comparePaths(pathRequestOf(from, to));
        await comparePaths(
          pathRequestOf(to, from, { ...filter, through: ["sector"], avoid: ends.slice(0, 3), limit: 50 }),
        );
        const via = ends.filter((id) => id !== from && id !== to).slice(index % 5, (index % 5) + 1 + (index % 2));
        await comparePaths(pathRequestOf(from, to, { ...filter, via }));
        await comparePaths(pathRequestOf(from, to, { ...filter, avoidClaims: sample.claims.slice(0, 50) }));
        if (index % 4 === 0) await comparePaths(pathRequestOf(from, to, { chains: "goods" }));
      });
    },
    PATIENCE_MS,
  );

  test("what is lost without each organisation of the sample and without some countries, and what hangs on one alone", async () => {
    const organisations = rows.entities.filter(
      ({ id, type }) => type === "organisation" && sample.entities.includes(id),
    );
    const asked = [
      {},
      ...["CN", "US", "AU", "JP", "FJ"].flatMap((country) => [{ country }, { country, subsidiaries: "without" }]),
      ...organisations.map(({ id }) => ({ ids: id })),
    ];
    await comparison.each(asked, (request) =>
      comparison.same(`removal ${JSON.stringify(request)}`, (store) => removal(store, RemovalRequest.parse(request))),
    );
  });

  test("where goods go from products, technologies, organisations and countries", async () => {
    const things = rows.entities.filter(({ type }) => type === "technology" || type === "product");
    const organisations = rows.entities.filter(
      ({ id, type }) => type === "organisation" && sample.entities.includes(id),
    );
    const asked = [
      ...sampled(things, 9).flatMap(({ id }) => [
        { ids: id },
        { ids: id, country: "CN" },
        { ids: id, country: "CN", stop: "exports" },
      ]),
      ...organisations.map(({ id }) => ({ ids: id })),
      ...["CN", "AU,JP"].map((country) => ({ country })),
    ];
    await comparison.each(asked, (request) =>
      comparison.same(`what if ${JSON.stringify(request)}`, (store) => whatIf(store, WhatIfRequest.parse(request))),
    );
  });

  test("what each entity of the sample and another one share and have alone", async () => {
    const { entities } = sample;
    await comparison.each(entities.entries(), ([index, left]) => {
      const [right = "", other = ""] = [7, 13].map((step) => entities[(index + step) % entities.length]);
      const request = { left, right, also: index % 3 === 0 ? [other] : [] };
      return comparison.same(`compare ${JSON.stringify(request)}`, (store) => compare(store, request));
    });
  });

  test("what views of each entity of the sample and of all together hold, whole and beside what is known", async () => {
    const steps = sample.entities.map((id, index) => ({ ids: [id], neighbours: [0, 5, 30, 200][index % 4] }));
    const asked = [
      { steps },
      ...steps.map((step) => ({ steps: [step] })),
      ...steps.map((step) => ({ steps: [step], known: sample.entities })),
    ];
    await comparison.each(asked, (request) =>
      comparison.same(`picture ${JSON.stringify(request)}`, (store) => picture(store, PictureRequest.parse(request))),
    );
  });

  test("what changed since every release, in the whole graph and among the entities of the sample", async () => {
    const { releases } = await openReleases(DATA_FOLDER);
    const all = { kinds: [], predicates: [], types: [], limit: 500, offset: 0 };
    await comparison.each(sampled(releases.list, 3), async ({ version: from }) => {
      await comparison.same(`changes since ${from}`, (store) => changesSince(store, releases, { from, ...all }));
      await comparison.same(`changes since ${from} among the sample`, (store) =>
        changesAmong(store, releases, { from, ids: sample.entities, limit: 500 }),
      );
    });
  });

  function compareSearch(request: SearchRequest): Promise<unknown> {
    return comparison.same(`search ${JSON.stringify(request)}`, (store) => search(store, request));
  }

  function compareClaimSearch(request: ClaimSearchRequest): Promise<unknown> {
    return comparison.same(`claims ${JSON.stringify(request)}`, (store) => searchClaims(store, request));
  }

  function comparePaths(request: PathRequest): Promise<unknown> {
    return comparison.same(`paths ${JSON.stringify(request)}`, (store) => paths(store, request));
  }
});

/** A name as people type it: whole, its first half, and with two letters in the middle swapped. */
function asTyped(name: string): string[] {
  const half = Math.ceil(name.length / 2);
  const swapped = [name.slice(0, half - 1), name.charAt(half), name.charAt(half - 1), name.slice(half + 1)].join("");
  return [name, name.slice(0, half), swapped].map((text) => text.slice(0, 200));
}

function hasParams({ params }: GraphQuery): boolean {
  return Object.keys(params.shape).length > 0;
}
