import { type ClaimFilter, claimDirections } from "../../server/src/contract/index.ts";
import type { GraphRows } from "../../server/src/dataset/grade/graphRows.ts";
import { type FilterParams, filterParams } from "../../server/src/graph/claimFilter.ts";
import { typedWords } from "../../server/src/graph/claimSearch.ts";
import { claimWords } from "../../server/src/graph/search/fewerWords.ts";
import { sourceWords } from "../../server/src/graph/sources.ts";
import { sampled } from "../support/tier.ts";
import { groups } from "./groups.ts";
import { pathParameterSets } from "./pathParameterSets.ts";

/** Parameter sets of one query that the first tier does not all compare. */
const LONG = 40;

/** The source of the parameter sets: the rows of a graph and the parts of it to query. */
export interface Sample {
  rows: GraphRows;
  /** Entities to query one by one, including those with the most claims. */
  entities: string[];
  filters: ClaimFilter[];
  claims: string[];
  sources: string[];
}

/**
 * For each query, by the name of its constant, the parameters for which both engines must answer the same: in the first
 * tier every seventh of a long list. Steps of two, three or five would meet the same limit or direction each time.
 */
export function parameterSets(sample: Sample): Record<string, object[]> {
  return Object.fromEntries(
    Object.entries(everySet(sample)).map(([name, sets]) => [name, sets.length < LONG ? sets : [...sampled(sets, 15)]]),
  );
}

function everySet({ rows, entities, filters, claims, sources }: Sample): Record<string, object[]> {
  const ids = [...entities, "no-such"];
  const technologies = [...rows.entities.filter(({ type }) => type === "technology").map(({ id }) => id), "no-such"];
  const byId = ids.map((id) => ({ id }));
  const filtered = ids.flatMap((id) => filters.map((filter) => ({ id, ...filterParams(filter) })));
  const directed = filtered.flatMap((one) => claimDirections.map((direction) => ({ ...one, direction })));
  const texts = [
    "",
    "'",
    "a",
    "reuters",
    "稀土",
    "$text",
    "\\",
    "no source has this text",
    "reuters china",
    ...titleParts(rows),
  ];
  const urls = ["no-such", ...rows.sources.flatMap(({ id, url }) => (url !== null && sources.includes(id) ? url : []))];
  const typed = [
    "baogang hydrogen",
    "包钢 稀土",
    "the",
    "'",
    "$words",
    "Lulea\u030a",
    "no claim has this",
    ...statementParts(rows),
  ].map(typedWords);
  return {
    claimsByText: typed.flatMap((one) => [0, 3].map((offset) => ({ ...one, offset, maxRows: 20 }))),
    wordsOfClaims: typed.map(({ words }) => claimWords(words)),
    wordsOfSources: texts.map((text) => ({ words: sourceWords(text).words, maxRows: 5000 })),
    allClaims: [1, 7, 20_001].map((maxRows) => ({ maxRows })),
    allEntities: [1, 7, 20_001].map((maxRows) => ({ maxRows })),
    entityAndHub: byId,
    controlledCount: byId,
    entityById: byId,
    entityClaimCounts: byId,
    entityOwners: byId,
    entitiesByIds: groups(ids).map((group) => ({ ids: group })),
    entitiesOfCountry: [[], ["technology"], ["organisation", "policy"]].flatMap((types) =>
      ["", "CN", "US", "FJ"].flatMap((country) => [3, 200].map((maxRows) => ({ types, country, maxRows }))),
    ),
    entityNeighbours: directed.flatMap((one) => [1, 30, 200].map((maxRows) => ({ ...one, maxRows }))),
    entityNeighbourCount: directed,
    claimsOfEntity: filtered.flatMap((one) => [0, 7].map((offset) => ({ ...one, offset, maxRows: 20 }))),
    claimsOfEntityCount: filtered,
    hubClaims: hubSets(filtered),
    hubNeighbourCount: directed,
    claimsAmong: [...groups(ids), rows.entities.map(({ id }) => id)].flatMap((group) =>
      [[], group.slice(1)].map((known) => ({ ids: group, known })),
    ),
    claimsOfEntities: groups(ids).flatMap((group) => [7, 6000].map((maxRows) => ({ ids: group, maxRows }))),
    claimById: [...claims, "no-such"].map((id) => ({ id })),
    claimsByIds: groups([...claims, "no-such"]).map((group) => ({ ids: group })),
    claimsOfSource: [...sources, "no-such"].flatMap((id) => [2, 500].map((maxRows) => ({ id, maxRows }))),
    sourcesByIds: groups([...sources, "no-such"]).map((group) => ({ ids: group })),
    sourcesByText: texts.flatMap((text) => [0, 3].map((offset) => ({ ...sourceWords(text), offset, maxRows: 50 }))),
    sourcesByUrl: groups(urls).flatMap((group) => [1, 50].map((maxRows) => ({ urls: group, maxRows }))),
    sourcesByTextCount: texts.map((text) => sourceWords(text)),
    ownersOfEntities: groups(ids).map((group) => ({ ids: group })),
    holdersOfEntities: groups(ids).map((group) => ({ ids: group })),
    makersOfThings: groups(ids).map((group) => ({ ids: group })),
    claimsArriving: supplySets(ids),
    claimsLeaving: supplySets(ids),
    claimsAbout: groups([...new Set(ids)]).flatMap((group) => [3, 20_001].map((maxRows) => ({ ids: group, maxRows }))),
    organisationsOfCountry: ["CN", "US", "EU", ""].flatMap((country) =>
      [3, 5001].map((maxRows) => ({ country, maxRows })),
    ),
    fewSuppliers: [1, 2, 12].flatMap((most) => [4, 2001].map((maxRows) => ({ most, maxRows }))),
    landscapeTechnologies: ["", "magnet", "no-such"].flatMap((stage) =>
      ["", ...ids].flatMap((sector) =>
        [[], technologies.slice(0, 3)].map((some) => ({ ids: some, stage, sector, maxRows: 40 })),
      ),
    ),
    technologyParts: groups(technologies).map((group) => ({ ids: group })),
    developerClaims: groups(technologies).flatMap((group) => [3, 5001].map((maxRows) => ({ ids: group, maxRows }))),
    namingClaims: groups(technologies).flatMap((group) => [3, 5001].map((maxRows) => ({ ids: group, maxRows }))),
    publisherClaims: [1, 7, 500].map((maxRows) => ({ maxRows })),
    sourcesOfPublisher: [...new Set(rows.sources.map(({ publisher }) => publisher)), "'"]
      .slice(0, 30)
      .flatMap((publisher) => [1, 5000].map((maxRows) => ({ publisher, maxRows }))),
    evidenceClaims: restingSets(sources).flatMap((one) => [3, 500].map((maxRows) => ({ ...one, maxRows }))),
    evidenceClaimsCount: restingSets(sources),
    claimsPastDate: ["2000-01-01", "2026-11-25", "2100-01-01"].flatMap((day) =>
      [[], ["suspended"], ["planned", "proposed"]].flatMap((statuses) =>
        [4, 5001].map((maxRows) => ({ day, old: `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`, statuses, maxRows })),
      ),
    ),
    technologyCoverage: [2, 5001].map((maxRows) => ({ maxRows })),
    ...pathParameterSets(rows, ids, filters),
  };
}

/** In either direction and in both, with and without a range of keys. */
function hubSets(filtered: ({ id: string } & FilterParams)[]): object[] {
  const wanted = [
    { leaving: true, arriving: false, firstKey: "", lastKey: "~" },
    { leaving: false, arriving: true, firstKey: "5 ", lastKey: "6 ~~" },
    { leaving: true, arriving: true, firstKey: "7 ", lastKey: "~" },
  ];
  return filtered.flatMap(({ predicates: _, ...one }) =>
    wanted.flatMap((asked) => [2, 500].map((maxRows) => ({ ...one, ...asked, maxRows }))),
  );
}

/** The evidence a claim must rest on: grades, one publisher, some sources. */
function restingSets(sources: string[]): object[] {
  const grades = [[], ["self-reported"], ["disputed", "corroborated"]];
  return grades.flatMap((evidence) =>
    [[], sources.slice(0, 5), ["no-such"]].flatMap((some) =>
      [true, false].flatMap((onePublisher) => {
        const one = {
          ...{ evidence, onePublisher, sources: some, independently: false, alone: false },
          ...{ entityType: "", year: "", verdicts: [], dossier: "", lostGrade: false },
        };
        return [
          one,
          { ...one, verdicts: ["supports", "does-not"] },
          { ...one, lostGrade: true },
          { ...one, entityType: "technology", year: "2025" },
          { ...one, entityType: "policy", year: "undated", verdicts: ["partly"], dossier: "baogang" },
          ...(some.length > 0 ? [true, false] : []).map((alone) => ({ ...one, independently: true, alone })),
        ];
      }),
    ),
  );
}

/** Each entity once, in the form that the queries expect. */
function supplySets(ids: string[]): object[] {
  const predicates = [["DEVELOPS", "PRODUCES"], ["SUPPLIES"], ["DEPENDS_ON", "EMBODIES"], ["SUBSIDIARY_OF"], []];
  return groups([...new Set(ids)]).flatMap((group) =>
    predicates.flatMap((some) => [3, 20_001].map((maxRows) => ({ ids: group, predicates: some, maxRows }))),
  );
}

/** Letters from the middle of titles. */
function titleParts(rows: GraphRows): string[] {
  return rows.sources.slice(0, 20).map(({ title }) => title.slice(2, 7));
}

/**
 * Letters from the middle of statements, without rare scripts: each engine, and JavaScript, knows upper case only up to
 * its own Unicode version (Java 17 has none for Vithkuqi).
 */
function statementParts(rows: GraphRows): string[] {
  const parts = rows.claims.slice(0, 20).map(({ statement }) => statement.slice(2, 14));
  return parts.filter((part) => !/[\u{10000}-\u{10ffff}]/u.test(part));
}
