import { z } from "zod";
import { Id } from "../../contract/index.ts";
import { type Predicate, predicateIds } from "../../vocabulary.ts";
import { FilterParams } from "../claimFilter.ts";
import { defineQuery, type GraphQuery } from "../defineQuery.ts";
import { claimRow } from "../rowShapes.ts";

const params = FilterParams.omit({ predicates: true }).extend({ id: Id, maxRows: z.number().int() });
const row = z.strictObject({
  key: z.string(),
  other: Id,
  rank: z.number().int(),
  since: z.string(),
  claim: claimRow,
});
const filter = { types: [], evidence: [], asOfFirst: "", asOfLast: "" };

/** A claim of a hub, with what it sorts by. */
export type HubClaim = z.output<typeof row>;

type HubQuery = GraphQuery<typeof params, typeof row>;

/** The first claims of one predicate that leave from a hub. */
export const hubClaimsOut = leaving("DEVELOPS");

/** The first claims of one predicate that arrive at a hub. */
export const hubClaimsIn = arriving("DEVELOPS");

const queries = {
  out: new Map<Predicate, HubQuery>(predicateIds.map((predicate) => [predicate, leaving(predicate)])),
  in: new Map<Predicate, HubQuery>(predicateIds.map((predicate) => [predicate, arriving(predicate)])),
};

/** The query for one predicate and direction: in Neo4j an index of claims is of one predicate. */
export function hubQuery(predicate: Predicate, direction: "out" | "in"): HubQuery {
  return queries[direction].get(predicate) ?? (direction === "out" ? leaving(predicate) : arriving(predicate));
}

function leaving(predicate: Predicate): HubQuery {
  const example = { id: "baogang-group", ...filter, maxRows: 20 };
  return defineQuery({ file: "claim/hubClaimsOut", params, row, predicate, example });
}

function arriving(predicate: Predicate): HubQuery {
  const example = { id: "sintered-ndfeb-magnets", ...filter, maxRows: 20 };
  return defineQuery({ file: "claim/hubClaimsIn", params, row, predicate, example });
}
