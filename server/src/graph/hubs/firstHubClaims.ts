import pLimit from "p-limit";
import { z } from "zod";
import { type Claim, type claimDirections, Id } from "../../contract/index.ts";
import { evidenceGrades, type Predicate, predicateIds } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { FilterParams, NO_FILTER } from "../claimFilter.ts";
import { claimsByIds } from "../claims.ts";
import { defineQuery } from "../defineQuery.ts";
import { entityClaimCounts } from "../entities.ts";
import type { Hub, HubCount, KeptClaim } from "./Hub.ts";

/** Queries at once for one reader: a hub may have claims of all predicates, and other readers need connections too. */
const AT_ONCE = 8;

/** Selects claims of a hub. */
export interface HubRequest extends FilterParams {
  id: string;
  direction: (typeof claimDirections)[number];
}

/** The sort keys of a hub's first claims that pass a filter: from its notes if they suffice, or else an index. */
export async function firstHubKeys(
  store: GraphStore,
  hub: Hub,
  request: HubRequest,
  maxRows: number,
): Promise<Pick<HubClaim, "key" | "other">[]> {
  return keptKeys(hub, request, maxRows) ?? indexedHubKeys(store, request, { counts: hub.counts, maxRows });
}

/** The noted claims of a hub that pass a filter; null if others may be among the first `maxRows`. */
function keptKeys({ counts, first }: Hub, request: HubRequest, maxRows: number): KeptClaim[] | null {
  if (!isCounted(request)) return null;
  const passing = first.filter(passes(request));
  const all = counts.filter(passes(request)).reduce((sum, { count }) => sum + count, 0);
  return passing.length >= Math.min(maxRows, all) ? passing.slice(0, maxRows) : null;
}

/** The sort keys of the first claims that pass, in order, from an index by predicate, so not of all its claims. */
export async function indexedHubKeys(
  store: GraphStore,
  request: HubRequest,
  { counts, maxRows }: { counts?: HubCount[]; maxRows: number },
): Promise<HubClaim[]> {
  const { direction: _, predicates: __, ...rest } = request;
  const known = counts ?? (await entityClaimCounts.run(store, { id: request.id }));
  const passing = known.filter(passes(request));
  const foremost = isCounted(request) ? bestOf(passing, maxRows) : passing;
  const ways = new Set(foremost.map((one) => `${one.predicate} ${one.direction}`));
  const asked = { ...rest, ...keysOf(foremost), maxRows };
  const found = await pLimit(AT_ONCE).map(new Set(foremost.map(({ predicate }) => predicate)), (predicate) => {
    const [leaving, arriving] = [ways.has(`${predicate} out`), ways.has(`${predicate} in`)];
    return hubQuery(predicate).run(store, { ...asked, leaving, arriving });
  });
  return found
    .flat()
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, maxRows);
}

/** Some claims of a hub that pass a filter, in list order. */
export async function firstHubClaims(
  store: GraphStore,
  hub: Hub,
  request: HubRequest,
  { offset, maxRows }: { offset: number; maxRows: number },
): Promise<Claim[]> {
  const keys = await firstHubKeys(store, hub, request, offset + maxRows);
  const ids = keys.slice(offset).map(({ key }) => key.slice(key.lastIndexOf(" ") + 1));
  if (ids.length === 0) return [];
  const claims = new Map((await claimsByIds.run(store, { ids })).map(({ claim }) => [claim.id, claim]));
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** Whether the counts in the notes answer the filter: claims are not counted by type of the other end or by time. */
function isCounted({ types, asOfFirst }: HubRequest): boolean {
  return types.length === 0 && asOfFirst === "";
}

function passes({ direction, predicates, evidence }: HubRequest) {
  return (one: Pick<HubCount, "predicate" | "direction" | "evidence">): boolean =>
    (direction === "both" || one.direction === direction) &&
    (predicates.length === 0 || predicates.includes(one.predicate)) &&
    (evidence.length === 0 || evidence.includes(one.evidence));
}

/** The kinds of claims with the best grades, down to the grade at which they are at least as many as wanted. */
function bestOf(counts: readonly HubCount[], wanted: number): HubCount[] {
  let many = 0;
  let worst = Number.POSITIVE_INFINITY;
  for (const { evidence, count } of counts.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    if (many >= wanted && rankOf({ evidence }) < worst) break;
    many += count;
    worst = rankOf({ evidence });
  }
  return counts.filter((one) => rankOf(one) >= worst);
}

/** The range of keys with all claims of these grades: a key begins with 9 minus the rank (`rankKey`). */
function keysOf(counts: readonly HubCount[]): { firstKey: string; lastKey: string } {
  const ranks = counts.map(rankOf);
  return { firstKey: `${9 - Math.max(...ranks)} `, lastKey: `${9 - Math.min(...ranks)} ~~` };
}

function rankOf({ evidence }: Pick<HubCount, "evidence">): number {
  return evidenceGrades[evidence].rank;
}

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
function hubQuery(predicate: Predicate): typeof hubClaims {
  return queries.get(predicate) ?? ofPredicate(predicate);
}

function ofPredicate(predicate: Predicate) {
  const { predicates: _, ...filter } = NO_FILTER;
  const both = { leaving: true, arriving: true, firstKey: "", lastKey: "~" };
  const example = { id: "baotou", ...filter, ...both, maxRows: 20 };
  return defineQuery({ file: "claim/hubClaims", params, row, predicate, example });
}
