import type { PathRequest } from "../../../server/src/contract/index.ts";

/** A question for paths of at most six hops in which nothing is restricted but what a test is about. */
export function pathRequestOf(from: string, to: string, rest: Partial<PathRequest> = {}): PathRequest {
  return {
    from,
    to,
    types: [],
    predicates: [],
    evidence: [],
    through: [],
    via: [],
    avoid: [],
    avoidClaims: [],
    maxHops: 6,
    limit: 10,
    ...rest,
  };
}
