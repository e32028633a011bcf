import { z } from "zod";
import { Dataset, EvidenceCount, type Summary } from "../contract/index.ts";
import { StoreUnavailable } from "../errors.ts";
import { entityTypeIds, predicateIds } from "../rules/vocabulary.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { defineQuery } from "./defineQuery.ts";
import { sumBy } from "./groupBy.ts";

/** The data set that the graph holds. */
export const dataset = defineQuery({
  file: "summary/dataset",
  params: z.strictObject({}),
  row: z.strictObject({ dataset: Dataset }),
  example: {},
});

/** Number of entities by type and country. */
export const countryCounts = defineQuery({
  file: "summary/countryCounts",
  params: z.strictObject({}),
  row: z.strictObject({ country: z.string(), type: z.enum(entityTypeIds), count: z.number().int() }),
  example: {},
});

/** Number of claims by predicate and evidence. */
export const claimCounts = defineQuery({
  file: "summary/claimCounts",
  params: z.strictObject({}),
  row: EvidenceCount.extend({ predicate: z.enum(predicateIds) }),
  example: {},
});

/** Number of sources and publishers. */
export const sourceCounts = defineQuery({
  file: "summary/sourceCounts",
  params: z.strictObject({}),
  row: z.strictObject({
    source_count: z.number().int(),
    publisher_count: z.number().int(),
    newest_source: z.string().nullable(),
  }),
  example: {},
});

/** The data set that the graph holds. Throws StoreUnavailable if it holds none. */
export async function heldDataset(store: GraphStore): Promise<Dataset> {
  const [held] = await dataset.run(store, {});
  if (!held) throw new StoreUnavailable("the database holds no data set");
  return held.dataset;
}

/** The data set that the graph holds, in numbers; types and grades in the order of the vocabulary. */
export async function summary(store: GraphStore): Promise<Summary> {
  const [held, counted, claims, [sources]] = await Promise.all([
    heldDataset(store),
    countryCounts.run(store, {}),
    claimCounts.run(store, {}),
    sourceCounts.run(store, {}),
  ]);
  if (!sources) throw new StoreUnavailable("the database holds no data set");
  return {
    dataset: held,
    entities: sumBy(counted, ({ type }) => ({ type })),
    countries: sumBy(counted.flatMap(eachCountry), ({ country, type }) => ({ country, type })),
    predicates: sumBy(claims, ({ predicate }) => ({ predicate })),
    evidence: sumBy(claims, ({ evidence }) => ({ evidence })),
    claim_count: claims.reduce((sum, { count }) => sum + count, 0),
    ...sources,
  };
}

/** A policy may have several jurisdictions; who has none stands in no country. */
function eachCountry<Row extends { country: string }>(row: Row): Row[] {
  return row.country.split(";").flatMap((country) => (country === "" ? [] : { ...row, country }));
}
