import { z } from "zod";
import { Id } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { FilterParams, NO_FILTER } from "../claimFilter.ts";
import { defineQuery } from "../defineQuery.ts";
import type { Pair } from "./PairGraph.ts";

/** The pairs of neighbours one step from some entities, one row for each entity. */
export const pathFrontier = defineQuery({
  file: "path/pathFrontier",
  params: FilterParams.extend({
    ids: z.array(Id),
    goals: z.array(Id),
    avoid: z.array(Id),
    leastRank: z.number().int(),
    avoidClaims: z.array(Id),
    maxRows: z.number().int(),
  }),
  row: z.strictObject({
    origin: Id,
    reached: z.array(Id),
    ranks: z.array(z.number().int()),
    weights: z.array(z.number().int()),
  }),
  example: {
    ...NO_FILTER,
    ids: ["baogang-group", "northern-rare-earth"],
    goals: ["baotou"],
    avoid: ["inner-mongolia"],
    leastRank: 0,
    avoidClaims: ["bao-001"],
    types: ["organisation", "technology", "product", "policy"],
    maxRows: 1000,
  },
});

/** A pair found by a step. */
export interface FrontierPair extends Pair {
  /** Number of claims of the reached entity, roughly the cost of a step from it. */
  weight: number;
}

/** The pairs one step from some entities. A step may find thousands: one row for each would take twice as long. */
export async function stepFrom(
  store: GraphStore,
  asked: Parameters<typeof pathFrontier.run>[1],
): Promise<FrontierPair[]> {
  const rows = await pathFrontier.run(store, asked);
  return rows.flatMap(({ origin, reached, ranks, weights }) =>
    // The three lists have the same length.
    reached.map((id, index) => ({ origin, reached: id, rank: ranks[index] ?? 0, weight: weights[index] ?? 0 })),
  );
}

/** The entities next to both sides of a search, one row for each, with its neighbours on both sides. */
export const pathMeeting = defineQuery({
  file: "path/pathMeeting",
  params: pathFrontier.params.omit({ goals: true }).extend({ arrived: z.array(Id) }),
  row: pathFrontier.row.omit({ weights: true }),
  example: {
    ...NO_FILTER,
    ids: ["baogang-group", "northern-rare-earth"],
    arrived: ["mp-materials", "lynas-rare-earths"],
    avoid: ["inner-mongolia"],
    leastRank: 0,
    avoidClaims: ["bao-001"],
    types: ["organisation", "technology", "product", "policy"],
    maxRows: 1000,
  },
});

/** The pairs of all ways of two hops from one side of a search to the other. */
export async function pairsBetween(store: GraphStore, asked: Parameters<typeof pathMeeting.run>[1]): Promise<Pair[]> {
  const rows = await pathMeeting.run(store, asked);
  return rows.flatMap(({ origin, reached, ranks }) =>
    // Both lists have the same length.
    reached.map((id, index) => ({ origin, reached: id, rank: ranks[index] ?? 0 })),
  );
}

/** A reached entity and the number of its claims, roughly the cost of a step from it. */
export interface Reached {
  reached: string;
  weight: number;
}

/** The entities of the next step: all or, if they have too many claims, those with the fewest, which say most. */
export function lightest(
  rows: readonly Reached[],
  maxClaims: number,
): { ids: string[]; weight: number; whole: boolean } {
  const weights = new Map(rows.map(({ reached, weight }) => [reached, weight]));
  const all = [...weights].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  let weight = 0;
  const ids: string[] = [];
  for (const [id, claims] of all) {
    if (weight + claims > maxClaims) break;
    weight += claims;
    ids.push(id);
  }
  return { ids, weight, whole: ids.length === all.length };
}
