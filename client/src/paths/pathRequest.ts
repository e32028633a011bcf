import type { PathRequest } from "@atlas/server/contract";
import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import type { FinderState } from "../url/pages/finderState.ts";

/** Paths listed at first, and the most that are listed when more are wanted. */
export const FIRST_PATHS = 10;
export const MOST_PATHS = 50;

/** Two different entities that are to be joined. */
export interface Ends {
  from: string;
  to: string;
}

/** The request that a state of the finder stands for. */
export function pathRequest(state: FinderState, { from, to }: Ends, limit: number): PathRequest {
  const floor = evidenceGrades[state.floor].rank;
  const grades = evidenceIds.filter((grade) => evidenceGrades[grade].rank >= floor);
  return {
    from,
    to,
    maxHops: state.maxHops,
    limit,
    // Sectors and places have their own parameter; a list of types that names nothing else lets nothing else pass.
    types: state.between,
    through: (["sector", "place"] as const).filter((type) => state.between.includes(type)),
    predicates: state.predicates,
    evidence: grades.length === evidenceIds.length ? [] : grades,
    // What a path begins or ends at it runs through anyhow.
    via: state.via.filter((id) => id !== from && id !== to),
    avoid: state.avoid,
    avoidClaims: state.avoidClaims,
    ...(state.asOf === null ? {} : { asOf: state.asOf }),
  };
}
