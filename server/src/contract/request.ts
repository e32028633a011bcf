import { z } from "zod";
import { entityTypeIds, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { anyCountry, Id, Ids, PartialDate, shape } from "./fields.ts";

/** A comma-separated list in a query string; absent or empty means no restriction. */
export function listOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z
    .string()
    .default("")
    .transform((text) => (text === "" ? [] : text.split(",")))
    .pipe(z.array(z.enum(values)));
}

/** A comma-separated list of ids in a query string; absent or empty means none. */
function idsUpTo(most: number) {
  return z
    .string()
    .default("")
    .transform((text) => (text === "" ? [] : text.split(",")))
    .pipe(Ids.max(most, `expected at most ${most} IDs`));
}

/** Typed whole numbers are digits only: 0x10, 1e1 and 5.0 are refused, as documented. */
const DIGITS = /^\d{1,9}$/;

/** The largest number that `DIGITS` accepts. */
export const MOST_NUMBER = 999_999_999;

/** A whole number within bounds, as a number or as typed digits. */
export function numberBetween(least: number, most: number) {
  const fault = `expected a whole number from ${least} to ${most}`;
  const number = z.number(fault).int(fault).min(least, fault).max(most, fault);
  return z.preprocess((typed) => (typeof typed === "string" && DIGITS.test(typed) ? Number(typed) : typed), number);
}

/** A whole number with a default; `least` is 1 by default. */
export function wholeNumber(fallback: number, most: number, least = 1) {
  return numberBetween(least, most).default(fallback);
}

const LONG_SEARCH = "expected at most 200 characters";

/** The text of a search, as typed. */
export const typedText = z.string().trim().min(1, "expected a text to search for").max(200, LONG_SEARCH);

const limit = "Maximum number of items in the answer.";
const offset = wholeNumber(0, 1_000_000, 0).describe("Number of items to skip at the start of the list.");

/** Filters of claims and of the entities at their other ends. An empty list means all. */
export const ClaimFilter = z.strictObject({
  types: listOf(entityTypeIds).describe("Types of the entity at the other end."),
  predicates: listOf(predicateIds).describe("Predicates of the claims."),
  evidence: listOf(evidenceIds).describe("Evidence grades of the claims."),
  asOf: PartialDate.optional().describe(
    "Only claims that held on that day, or on any day of that month or year, according to `since` and `until`. A claim that ended on an unknown date counts until its newest source was published.",
  ),
});
export type ClaimFilter = z.infer<typeof ClaimFilter>;

/** Path parameter of every route about one entity, claim or source. */
export const EntityRequest = z.strictObject({ id: Id.describe("ID in the data set, such as baogang-group.") });
export type EntityRequest = z.infer<typeof EntityRequest>;

const inCountry = anyCountry.describe(
  "Only organisations and places in this country or region, and policies with this jurisdiction (ISO 3166-1 alpha-2, or EU).",
);

/** Query of GET /api/entities. */
export const EntitiesRequest = z.strictObject({
  types: listOf(entityTypeIds).describe("Types of the entities."),
  country: inCountry,
  limit: wholeNumber(20, 200).describe(limit),
});
export type EntitiesRequest = z.infer<typeof EntitiesRequest>;

/** Query of GET /api/search. */
export const SearchRequest = z.strictObject({
  q: typedText.describe(
    "A name, alias, Chinese name, pinyin or ticker, or the beginning of one; typing errors are tolerated.",
  ),
  types: listOf(entityTypeIds).describe("Types of the entities."),
  country: inCountry,
  limit: wholeNumber(20, 100).describe(limit),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

/** Query of GET /api/search/fewer. */
export const FewerWordsRequest = z.strictObject({
  q: typedText.describe("A question, or several words; the search may drop some of them."),
});
export type FewerWordsRequest = z.infer<typeof FewerWordsRequest>;

/** Query of GET /api/entities/:id/claims. */
export const ClaimsRequest = ClaimFilter.extend({
  limit: wholeNumber(200, 500).describe(limit),
  offset,
});
export type ClaimsRequest = z.infer<typeof ClaimsRequest>;

/** Number of neighbours unless the request names one: few enough to read. */
const DEFAULT_NEIGHBOURS = 30;
/** Most neighbours that one request returns. */
export const MAX_NEIGHBOURS = 200;

/** Directions of the claims between an entity and its neighbours. */
export const claimDirections = ["both", "out", "in"] as const;

/** Query of GET /api/entities/:id/neighbours. */
export const NeighboursRequest = ClaimFilter.extend({
  direction: z
    .enum(claimDirections)
    .default("both")
    .describe("`out`: the entity is the subject of the claims; `in`: it is the object."),
  limit: wholeNumber(DEFAULT_NEIGHBOURS, MAX_NEIGHBOURS).describe(limit),
});
export type NeighboursRequest = z.infer<typeof NeighboursRequest>;

/** Most entities in one request for all claims between them. */
export const MAX_BETWEEN = 2000;

/** Body of POST /api/claims/between. */
export const BetweenRequest = shape("BetweenRequest", {
  ids: Ids.min(1, "expected at least one ID")
    .max(MAX_BETWEEN, `expected at most ${MAX_BETWEEN} IDs`)
    .describe("IDs of the entities; the answer holds all claims between them."),
});
export type BetweenRequest = z.infer<typeof BetweenRequest>;

/** Most sources that one request can name. */
export const MAX_CITED = 5000;

/** Body of POST /api/claims/context and of POST /api/claims/ownership. */
export const ContextRequest = shape("ContextRequest", {
  sources: Ids.max(MAX_CITED, `expected at most ${MAX_CITED} IDs`).describe(
    "IDs of the sources that the claims cite, in support or against.",
  ),
  entities: Ids.max(MAX_BETWEEN, `expected at most ${MAX_BETWEEN} IDs`).describe(
    "IDs of the entities that the claims name.",
  ),
});
export type ContextRequest = z.infer<typeof ContextRequest>;

/** Body of POST /api/claims/ownership. */
export const OwnershipContextRequest = shape("OwnershipContextRequest", {
  ...ContextRequest.shape,
  things: Ids.max(MAX_BETWEEN, `expected at most ${MAX_BETWEEN} IDs`)
    .default([])
    .describe("IDs of products and technologies: claims on who makes, develops or mines them come along."),
});
export type OwnershipContextRequest = z.infer<typeof OwnershipContextRequest>;

/** Maximum length of a path, in hops. */
export const MAX_HOPS = 6;

/** Most entities, and most claims, that paths can be required to avoid. */
export const MAX_AVOIDED = 50;

/** Most entities that paths can be required to pass through. */
export const MAX_VIA = 3;

/** Query of GET /api/paths. */
export const PathRequest = ClaimFilter.extend({
  types: listOf(entityTypeIds).describe("Types that entities between the two ends may have."),
  evidence: listOf(evidenceIds).describe(
    "Evidence grades. Without `disputed`, no path runs between two entities with a disputed claim in force.",
  ),
  from: Id.describe("ID of the entity where the path starts."),
  to: Id.describe("ID of the entity where the path ends."),
  chains: z
    .enum(["any", "goods"])
    .default("any")
    .describe("`goods`: only paths along which goods go from `from` to `to`, as `goods` of a path says."),
  maxHops: wholeNumber(4, MAX_HOPS).describe("Maximum number of steps in a path."),
  limit: wholeNumber(10, 50).describe(limit),
  through: listOf(["sector", "place"]).describe(
    "Further types that a path may pass through. Sectors and places connect almost everything, so by default paths avoid them.",
  ),
  via: idsUpTo(MAX_VIA).describe("IDs of entities that every path must pass through, in any order."),
  avoid: idsUpTo(MAX_AVOIDED).describe(
    "IDs of entities that no path may pass through, although it may start or end there; none may also be in `via`.",
  ),
  avoidClaims: idsUpTo(MAX_AVOIDED).describe(
    "IDs of claims that no path may use; other claims between the same two entities still count.",
  ),
});
export type PathRequest = z.infer<typeof PathRequest>;

/** Query of GET /api/claims. */
export const ClaimSearchRequest = z.strictObject({
  q: typedText.describe(
    "Words that must all occur in the statement, the notes or the names (English or Chinese) of the two entities.",
  ),
  limit: wholeNumber(20, 100).describe(limit),
  offset,
});
export type ClaimSearchRequest = z.infer<typeof ClaimSearchRequest>;

/** Query of GET /api/sources. */
export const SourcesRequest = z.strictObject({
  q: z
    .string()
    .trim()
    .max(200, LONG_SEARCH)
    .default("")
    .describe("Words that must all occur in the title or publisher."),
  limit: wholeNumber(50, 200).describe(limit),
  offset,
});
export type SourcesRequest = z.infer<typeof SourcesRequest>;
