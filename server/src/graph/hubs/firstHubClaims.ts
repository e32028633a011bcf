import type { Claim, claimDirections } from "../../contract/index.ts";
import { createSlots } from "../../store/createSlots.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { type Evidence, evidenceGrades } from "../../vocabulary.ts";
import type { FilterParams } from "../claimFilter.ts";
import { claimsByIds } from "../claimsByIds.ts";
import { entityClaimCounts } from "../entities.ts";
import { type HubClaim, hubQuery } from "./hubQueries.ts";

/** Queries for one reader at once: a hub may have claims of all predicates, and other readers need connections too. */
const AT_ONCE = 6;

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
  const ways = new Set(passing.map((one) => `${one.predicate} ${one.direction}`));
  const asked = { ...request, ...keysOf(evidence), maxRows };
  const inSlot = createSlots(AT_ONCE);
  const found = await Promise.all(
    [...new Set(passing.map(({ predicate }) => predicate))].map((predicate) => {
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

/** Between which keys all claims of some grades lie: they begin with nine less the rank (`rankKey`). */
function keysOf(evidence: readonly Evidence[]): { firstKey: string; lastKey: string } {
  if (evidence.length === 0) return { firstKey: "", lastKey: "~" };
  const ranks = evidence.map((grade) => evidenceGrades[grade].rank);
  return { firstKey: `${9 - Math.max(...ranks)} `, lastKey: `${9 - Math.min(...ranks)} ~~` };
}
