import { z } from "zod";
import { entityTypeIds, predicateIds } from "../rules/vocabulary.ts";
import { EvidenceCount } from "./entity.ts";
import { int, optionalText, shape } from "./fields.ts";

/** The data set that the graph holds. */
export const Dataset = shape("Dataset", {
  title: z.string(),
  version: z.string().describe("Version of the data set, such as 2026.11."),
  date: z.string().describe("Date of the version, YYYY-MM-DD."),
  licence: z.string(),
  hash: z
    .string()
    .describe(
      "The first 12 hexadecimal digits of a SHA-256 hash of the whole graph, computed evidence included. Graphs with equal hashes are equal.",
    ),
  horizon: optionalText.describe(
    "Date of the newest source of the data set, own data aside; it knows nothing newer. Null if no source is dated.",
  ),
  own: z
    .array(z.string())
    .default([])
    .describe("Names of the folders of own data in this graph; the licence of the data set does not cover them."),
});
export type Dataset = z.infer<typeof Dataset>;

/** Answer of GET /api/summary. */
export const Summary = shape("Summary", {
  dataset: Dataset,
  entities: z.array(z.strictObject({ type: z.enum(entityTypeIds), count: int })),
  countries: z
    .array(z.strictObject({ country: z.string(), type: z.enum(entityTypeIds), count: int }))
    .describe(
      "Number of organisations and places in each country or region, and of policies by jurisdiction; a policy with several jurisdictions counts for each.",
    ),
  predicates: z.array(z.strictObject({ predicate: z.enum(predicateIds), count: int })),
  evidence: z.array(EvidenceCount),
  claim_count: int,
  source_count: int,
  publisher_count: int,
  newest_source: z.string().nullable().describe("Publication date of the newest source."),
});
export type Summary = z.infer<typeof Summary>;

/** Answer of GET /api/health. */
export const Health = shape("Health", {
  status: z.enum(["ok", "unavailable"]),
  engine: z.enum(["embedded", "neo4j"]),
  dataset: Dataset.nullable().describe("Null while the database is unavailable or holds no data set."),
  up_since: z.string().describe("When this server started, ISO 8601 in UTC."),
  message: z.string().nullable().describe("What to do if the status is not ok; otherwise null."),
});
export type Health = z.infer<typeof Health>;

/** Answer of GET /api/ready. */
export const Ready = shape("Ready", { ready: z.boolean() });
export type Ready = z.infer<typeof Ready>;

/** One curated starting view of the start page: `view` is the query string of the explorer's address. */
export const CuratedView = shape("CuratedView", {
  id: z.string(),
  title: z.string(),
  title_zh: z.string(),
  sentence: z.string(),
  sentence_zh: z.string(),
  view: z.string(),
});
export type CuratedView = z.infer<typeof CuratedView>;

/** Answer of GET /api/views. */
export const ViewList = shape("ViewList", { views: z.array(CuratedView) });
export type ViewList = z.infer<typeof ViewList>;
