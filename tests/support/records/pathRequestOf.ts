import type { PathRequest } from "../../../server/src/contract/index.ts";

/** A request for paths of at most six hops, without restrictions except for what a test is about. */
export function pathRequestOf(from: string, to: string, rest: Partial<PathRequest> = {}): PathRequest {
  return {
    from,
    to,
    chains: "any",
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
