import type { claimDirections } from "../../contract/index.ts";
import { createSlots } from "../../store/createSlots.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import type { FilterParams } from "../claimFilter.ts";
import { entityClaimCounts } from "../entities.ts";
import { type HubClaim, hubQuery } from "./hubQueries.ts";

/** Queries for one reader at once: a hub may have claims of all predicates, and other readers need connections too. */
const AT_ONCE = 4;

/** Which claims of a hub are wanted. */
export interface HubRequest extends FilterParams {
  id: string;
  direction: (typeof claimDirections)[number];
}

/**
 * The first claims of a hub that pass a filter, in the order of lists: those of each predicate and direction that it has, by
 * an index, and of these the first. Reading all of a hub would take as long as it is large.
 */
export async function hubClaims(
  store: GraphStore,
  { direction, predicates, ...request }: HubRequest,
  maxRows: number,
): Promise<HubClaim[]> {
  const counts = await entityClaimCounts.run(store, { id: request.id });
  const { evidence } = request;
  const passing = counts.filter(
    (one) =>
      (direction === "both" || one.direction === direction) &&
      (predicates.length === 0 || predicates.includes(one.predicate)) &&
      (evidence.length === 0 || evidence.includes(one.evidence)),
  );
  const wanted = new Map(passing.map((one) => [`${one.predicate} ${one.direction}`, one]));
  const inSlot = createSlots(AT_ONCE);
  const found = await Promise.all(
    [...wanted.values()].map(({ predicate, direction: way }) =>
      inSlot(() => hubQuery(predicate, way).run(store, { ...request, maxRows })),
    ),
  );
  return found
    .flat()
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, maxRows);
}
