import { z } from "zod";
import { entityTypeIds, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { Id, PartialDate } from "./fields.ts";

/** A comma-separated list in a query string; absent or empty means no restriction. */
export function listOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z
    .string()
    .default("")
    .transform((text) => (text === "" ? [] : text.split(",")))
    .pipe(z.array(z.enum(values)));
}

/** A comma-separated list of ids in a query string; absent or empty means none. */
function idsUpTo(most: number, what = "entities") {
  return z
    .string()
    .default("")
    .transform((text) => (text === "" ? [] : text.split(",")))
    .pipe(z.array(Id).max(most, `name at most ${most} ${what}`));
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

const LONG_SEARCH = "a search has at most 200 characters";

/** The text of a search, as typed. */
const typedText = z.string().trim().min(1, "type something to search for").max(200, LONG_SEARCH);

const limit = "How many at most.";
const offset = wholeNumber(0, 1_000_000, 0).describe("How many to leave out from the start of the list.");

/** Filters of claims and of the entities at their other ends. An empty list means all. */
export const ClaimFilter = z.strictObject({
  types: listOf(entityTypeIds).describe("Types of the entity at the other end."),
  predicates: listOf(predicateIds).describe("Predicates of the claims."),
  evidence: listOf(evidenceIds).describe("Evidence grades of the claims."),
  asOf: PartialDate.optional().describe(
    "Only claims that held on that day, or on any day of that month or year, as far as `since` and `until` tell; what has ended, nobody says when, was over when its newest source was written.",
  ),
});
export type ClaimFilter = z.infer<typeof ClaimFilter>;

/** Path parameter of every route about one entity, claim or source. */
export const EntityRequest = z.strictObject({ id: Id.describe("Id in the data set, such as baogang-group.") });
export type EntityRequest = z.infer<typeof EntityRequest>;

/** Query of GET /api/search. */
export const SearchRequest = z.strictObject({
  q: typedText.describe("A name, alias, Chinese name, pinyin or ticker, or its beginning; typing errors are forgiven."),
  types: listOf(entityTypeIds).describe("Types of the entities."),
  limit: wholeNumber(20, 100).describe(limit),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

/** Query of GET /api/search/fewer. */
export const FewerWordsRequest = z.strictObject({
  q: typedText.describe("A question, or words of which some may be left out."),
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
const MAX_NEIGHBOURS = 200;

/** Directions of the claims between an entity and its neighbours. */
export const claimDirections = ["both", "out", "in"] as const;

/** Query of GET /api/entities/:id/neighbours. */
export const NeighboursRequest = ClaimFilter.extend({
  direction: z
    .enum(claimDirections)
    .default("both")
    .describe("Whether the claims leave from the entity (`out`), arrive at it (`in`), or either."),
  limit: wholeNumber(DEFAULT_NEIGHBOURS, MAX_NEIGHBOURS).describe(limit),
});
export type NeighboursRequest = z.infer<typeof NeighboursRequest>;

/** Most entities in one request for all claims between them. */
export const MAX_BETWEEN = 2000;

/** Body of POST /api/claims/between. */
export const BetweenRequest = z.strictObject({
  ids: z
    .array(Id)
    .min(1, "name at least one entity")
    .max(MAX_BETWEEN, `name at most ${MAX_BETWEEN} entities`)
    .describe("Ids of the entities among which all claims are wanted."),
});
export type BetweenRequest = z.infer<typeof BetweenRequest>;

/** Most sources that one request can name. */
export const MAX_CITED = 5000;

/** Body of POST /api/claims/context and of POST /api/claims/ownership. */
export const ContextRequest = z.strictObject({
  sources: z
    .array(Id)
    .max(MAX_CITED, `name at most ${MAX_CITED} sources`)
    .describe("Ids of the sources that the claims cite, for or against."),
  entities: z
    .array(Id)
    .max(MAX_BETWEEN, `name at most ${MAX_BETWEEN} entities`)
    .describe("Ids of the entities that the claims name."),
});
export type ContextRequest = z.infer<typeof ContextRequest>;

/** Maximum length of a path, in hops. */
export const MAX_HOPS = 6;

/** Most entities, and most claims, that paths can be required to avoid. */
export const MAX_AVOIDED = 50;

/** Most entities that paths can be required to pass through. */
export const MAX_VIA = 3;

/** Query of GET /api/paths. */
export const PathRequest = ClaimFilter.extend({
  types: listOf(entityTypeIds).describe("Types of the entities between the two ends."),
  from: Id.describe("Id of the entity at which the path starts."),
  to: Id.describe("Id of the entity at which it ends."),
  maxHops: wholeNumber(4, MAX_HOPS).describe("Most claims in a row."),
  limit: wholeNumber(10, 50).describe(limit),
  through: listOf(["sector", "place"]).describe(
    "Types that a path may run through besides: sectors and places join almost everything, so no path passes them unasked.",
  ),
  via: idsUpTo(MAX_VIA).describe("Ids of entities through which every path must run, in whichever order."),
  avoid: idsUpTo(MAX_AVOIDED).describe(
    "Ids of entities that no path may run through, though it may begin or end there; none of those in via.",
  ),
  avoidClaims: idsUpTo(MAX_AVOIDED, "claims").describe(
    "Ids of claims that carry no hop of any path; other claims between the same two entities still may.",
  ),
});
export type PathRequest = z.infer<typeof PathRequest>;

/** Query of GET /api/claims. */
export const ClaimSearchRequest = z.strictObject({
  q: typedText.describe(
    "Words that must all stand in the statement, the notes, or the names of the two entities, Chinese too.",
  ),
  limit: wholeNumber(20, 100).describe(limit),
  offset,
});
export type ClaimSearchRequest = z.infer<typeof ClaimSearchRequest>;

/** Query of GET /api/sources. */
export const SourcesRequest = z.strictObject({
  q: z.string().trim().max(200, LONG_SEARCH).default("").describe("Words that must all stand in title or publisher."),
  limit: wholeNumber(50, 200).describe(limit),
  offset,
});
export type SourcesRequest = z.infer<typeof SourcesRequest>;
