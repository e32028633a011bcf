import type { Claim, claimDirections } from "../../contract/index.ts";
import { createSlots } from "../../store/createSlots.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { evidenceGrades } from "../../vocabulary.ts";
import type { FilterParams } from "../claimFilter.ts";
import { claimsByIds } from "../claimsByIds.ts";
import { entityClaimCounts } from "../entities.ts";
import { type HubClaim, hubQuery } from "./hubQueries.ts";

/** Queries for one reader at once: a hub may have claims of all predicates, and other readers need connections too. */
const AT_ONCE = 8;

/** How many claims of a kind the hub has. */
type Counted = Awaited<ReturnType<typeof entityClaimCounts.run>>[number];

/** Which claims of a hub are wanted. */
export interface HubRequest extends FilterParams {
  id: string;
  direction: (typeof claimDirections)[number];
}

/**
 * What the first claims of a hub that pass a filter sort by, in the order of lists: an index gives those of each predicate that
 * it has, and of these they are the first. Reading all of a hub would take as long as it is large.
 */
export async function firstHubKeys(
  store: GraphStore,
  { direction, predicates, ...request }: HubRequest,
  maxRows: number,
): Promise<HubClaim[]> {
  const { id, evidence } = request;
  const counts = await entityClaimCounts.run(store, { id });
  const passing = counts.filter(
    (one) =>
      (direction === "both" || one.direction === direction) &&
      (predicates.length === 0 || predicates.includes(one.predicate)) &&
      (evidence.length === 0 || evidence.includes(one.evidence)),
  );
  // What is of a type or of a time has not been counted.
  const isCounted = request.types.length === 0 && request.asOfFirst === "";
  const foremost = isCounted ? bestOf(passing, maxRows) : passing;
  const ways = new Set(foremost.map((one) => `${one.predicate} ${one.direction}`));
  const asked = { ...request, ...keysOf(foremost), maxRows };
  const inSlot = createSlots(AT_ONCE);
  const found = await Promise.all(
    [...new Set(foremost.map(({ predicate }) => predicate))].map((predicate) => {
      const [leaving, arriving] = [ways.has(`${predicate} out`), ways.has(`${predicate} in`)];
      return inSlot(() => hubQuery(predicate).run(store, { ...asked, leaving, arriving }));
    }),
  );
  return found
    .flat()
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, maxRows);
}

/** Some claims of a hub that pass a filter, in the order of lists. */
export async function firstHubClaims(
  store: GraphStore,
  request: HubRequest,
  { offset, maxRows }: { offset: number; maxRows: number },
): Promise<Claim[]> {
  const keys = await firstHubKeys(store, request, offset + maxRows);
  const ids = keys.slice(offset).map(({ key }) => key.slice(key.lastIndexOf(" ") + 1));
  if (ids.length === 0) return [];
  const claims = new Map((await claimsByIds.run(store, { ids })).map(({ claim }) => [claim.id, claim]));
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** The kinds of claims of a grade that is so good that all of this grade and of better ones are as many as are wanted. */
function bestOf(counts: readonly Counted[], wanted: number): Counted[] {
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
function keysOf(counts: readonly Counted[]): { firstKey: string; lastKey: string } {
  const ranks = counts.map(rankOf);
  return { firstKey: `${9 - Math.max(...ranks)} `, lastKey: `${9 - Math.min(...ranks)} ~~` };
}

function rankOf({ evidence }: Pick<Counted, "evidence">): number {
  return evidenceGrades[evidence].rank;
}
