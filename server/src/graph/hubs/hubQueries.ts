import { z } from "zod";
import { Id } from "../../contract/index.ts";
import { type Predicate, predicateIds } from "../../rules/vocabulary.ts";
import { FilterParams, NO_FILTER } from "../claimFilter.ts";
import { defineQuery } from "../defineQuery.ts";

const row = z.strictObject({
  key: z.string(),
  other: Id,
  rank: z.number().int(),
  status_rank: z.number().int(),
  about: z.string(),
});
const params = FilterParams.omit({ predicates: true }).extend({
  id: Id,
  leaving: z.boolean(),
  arriving: z.boolean(),
  firstKey: z.string(),
  lastKey: z.string(),
  maxRows: z.number().int(),
});

/** The sort key of a hub's claim, and where it leads. */
export type HubClaim = z.output<typeof row>;

/** The first claims of one predicate of a hub. */
export const hubClaims = ofPredicate("LOCATED_IN");

const queries = new Map<Predicate, typeof hubClaims>(
  predicateIds.map((predicate) => [predicate, ofPredicate(predicate)]),
);

/** The query for one predicate: Neo4j's index covers one, and planning a query over all takes seconds. */
export function hubQuery(predicate: Predicate): typeof hubClaims {
  return queries.get(predicate) ?? ofPredicate(predicate);
}

function ofPredicate(predicate: Predicate) {
  const { predicates: _, ...filter } = NO_FILTER;
  const both = { leaving: true, arriving: true, firstKey: "", lastKey: "~" };
  const example = { id: "baotou", ...filter, ...both, maxRows: 20 };
  return defineQuery({ file: "claim/hubClaims", params, row, predicate, example });
}
