import pLimit from "p-limit";
import type { Claim, claimDirections } from "../../contract/index.ts";
import type { FilterParams } from "../../graph/claimFilter.ts";
import { claimsByIds } from "../../graph/claimsByIds.ts";
import { entityClaimCounts } from "../../graph/entities.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import type { Hub, HubCount, KeptClaim } from "./Hub.ts";
import { type HubClaim, hubQuery } from "./hubQueries.ts";

export type { HubClaim } from "./hubQueries.ts";

/** Queries for one reader at once: a hub may have claims of all predicates, and other readers need connections too. */
const AT_ONCE = 8;

/** Which claims of a hub are wanted. */
export interface HubRequest extends FilterParams {
  id: string;
  direction: (typeof claimDirections)[number];
}

/** What the first claims of a hub that pass a filter sort by: of what is kept with it where that tells, else by an index. */
export async function firstHubKeys(
  store: GraphStore,
  hub: Hub,
  request: HubRequest,
  maxRows: number,
): Promise<Pick<HubClaim, "key" | "other">[]> {
  return keptKeys(hub, request, maxRows) ?? indexedHubKeys(store, request, { counts: hub.counts, maxRows });
}

/** Of the claims that are kept with a hub those that pass a filter, if no others can stand among the first so many. */
function keptKeys({ counts, first }: Hub, request: HubRequest, maxRows: number): KeptClaim[] | null {
  if (!isCounted(request)) return null;
  const passing = first.filter(passes(request));
  const all = counts.filter(passes(request)).reduce((sum, { count }) => sum + count, 0);
  return passing.length >= Math.min(maxRows, all) ? passing.slice(0, maxRows) : null;
}

/**
 * What the first claims of an entity that pass a filter sort by, in the order of lists: an index gives those of each predicate
 * that it has, and of these they are the first. Reading all of a hub would take as long as it is large.
 */
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

/** Some claims of a hub that pass a filter, in the order of lists. */
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

/** Whether what is kept tells what passes: what is of a type or of a time has not been counted. */
function isCounted({ types, asOfFirst }: HubRequest): boolean {
  return types.length === 0 && asOfFirst === "";
}

function passes({ direction, predicates, evidence }: HubRequest) {
  return (one: Pick<HubCount, "predicate" | "direction" | "evidence">): boolean =>
    (direction === "both" || one.direction === direction) &&
    (predicates.length === 0 || predicates.includes(one.predicate)) &&
    (evidence.length === 0 || evidence.includes(one.evidence));
}

/** The kinds of claims of a grade that is so good that all of this grade and of better ones are as many as are wanted. */
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

/** Between which keys all claims of these grades lie: they begin with nine less the rank (`rankKey`). */
function keysOf(counts: readonly HubCount[]): { firstKey: string; lastKey: string } {
  const ranks = counts.map(rankOf);
  return { firstKey: `${9 - Math.max(...ranks)} `, lastKey: `${9 - Math.min(...ranks)} ~~` };
}

function rankOf({ evidence }: Pick<HubCount, "evidence">): number {
  return evidenceGrades[evidence].rank;
}
