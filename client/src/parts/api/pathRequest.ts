import type { PathRequest } from "@atlas/server/contract";
import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import type { FinderState } from "../../model/address/pages/finderState.ts";

/** Number of paths listed at first, and at most. */
export const FIRST_PATHS = 10;
export const MOST_PATHS = 50;

export interface Ends {
  from: string;
  to: string;
}

export function pathRequest(state: FinderState, { from, to }: Ends, limit: number): PathRequest {
  const floor = evidenceGrades[state.floor].rank;
  const grades = evidenceIds.filter((grade) => evidenceGrades[grade].rank >= floor);
  return {
    from,
    to,
    maxHops: state.maxHops,
    limit,
    chains: state.goods ? "goods" : "any",
    // Sectors and places have a parameter of their own; a list of types with nothing else lets nothing else through.
    types: state.between,
    through: (["sector", "place"] as const).filter((type) => state.between.includes(type)),
    predicates: state.predicates,
    evidence: grades.length === evidenceIds.length ? [] : grades,
    // Every path passes through its own ends.
    via: state.via.filter((id) => id !== from && id !== to),
    avoid: state.avoid,
    avoidClaims: state.avoidClaims,
    ...(state.asOf === null ? {} : { asOf: state.asOf }),
  };
}
