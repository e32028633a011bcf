import { z } from "zod";
import { entityTypeIds, evidenceIds, predicateIds } from "../vocabulary.ts";
import { Id, PartialDate } from "./fields.ts";

/** A comma-separated list in a query string; absent or empty means no restriction. */
function listOf<T extends [string, ...string[]]>(values: T) {
  return z
    .string()
    .default("")
    .transform((text) => (text === "" ? [] : text.split(",")))
    .pipe(z.array(z.enum(values)));
}

function wholeNumber(fallback: number, most: number) {
  return z.coerce.number().int().min(1).max(most).default(fallback);
}

/** What narrows claims and the entities they lead to. An empty list means all. */
export const ClaimFilter = z.strictObject({
  /** Types of the entity at the other end. */
  types: listOf(entityTypeIds),
  predicates: listOf(predicateIds),
  evidence: listOf(evidenceIds),
  /** Only claims that held on that date, as far as `since` and `until` tell. */
  asOf: PartialDate.optional(),
});
export type ClaimFilter = z.infer<typeof ClaimFilter>;

export const EntityRequest = z.strictObject({ id: Id });
export type EntityRequest = z.infer<typeof EntityRequest>;

export const SearchRequest = z.strictObject({
  q: z.string().trim().min(1, "type something to search for").max(200, "a search has at most 200 characters"),
  types: listOf(entityTypeIds),
  limit: wholeNumber(20, 100),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

export const ClaimsRequest = ClaimFilter.extend({
  limit: wholeNumber(200, 500),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ClaimsRequest = z.infer<typeof ClaimsRequest>;

/** Number of neighbours shown when the reader does not say: few enough to read. */
export const DEFAULT_NEIGHBOURS = 30;
/** Most neighbours that one request returns. */
export const MAX_NEIGHBOURS = 200;

export const NeighboursRequest = ClaimFilter.extend({ limit: wholeNumber(DEFAULT_NEIGHBOURS, MAX_NEIGHBOURS) });
export type NeighboursRequest = z.infer<typeof NeighboursRequest>;

/** Most entities among which all claims can be asked for at once. */
export const MAX_BETWEEN = 2000;

export const BetweenRequest = z.strictObject({
  ids: z.array(Id).min(1, "name at least one entity").max(MAX_BETWEEN, `name at most ${MAX_BETWEEN} entities`),
});
export type BetweenRequest = z.infer<typeof BetweenRequest>;

/** Longest path that is looked for, in hops. */
export const MAX_HOPS = 6;

export const PathRequest = ClaimFilter.extend({
  from: Id,
  to: Id,
  maxHops: wholeNumber(4, MAX_HOPS),
  limit: wholeNumber(10, 50),
  /** Types that a path may run through besides organisations, technologies, products and policies. */
  through: listOf(["sector", "place"]),
});
export type PathRequest = z.infer<typeof PathRequest>;

export const SourcesRequest = z.strictObject({
  /** Part of a title or publisher. */
  q: z.string().trim().max(200).default(""),
  limit: wholeNumber(50, 200),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type SourcesRequest = z.infer<typeof SourcesRequest>;
