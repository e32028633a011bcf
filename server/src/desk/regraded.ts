import type { Regraded } from "../contract/index.ts";
import type { ClaimRelationship, GraphRows } from "../dataset/grade/graphRows.ts";

/** A change of an owner or publisher may move hundreds of grades; more than this nobody reads beside a form. */
const MOST = 50;

/** The claims, except one, whose grade differs between two states of the graph; the strongest fall first. */
export function regradedBetween(before: GraphRows, after: GraphRows, except: string | null): Regraded[] {
  const earlier = new Map(before.claims.map((claim) => [claim.id, claim]));
  const moved = after.claims.flatMap((claim): [ClaimRelationship, ClaimRelationship][] => {
    const was = earlier.get(claim.id);
    return was === undefined || was.evidence === claim.evidence || claim.id === except ? [] : [[was, claim]];
  });
  const fall = ([was, is]: [ClaimRelationship, ClaimRelationship]) => was.evidence_rank - is.evidence_rank;
  return moved
    .sort((left, right) => fall(right) - fall(left) || (left[1].id < right[1].id ? -1 : 1))
    .slice(0, MOST)
    .map(([was, { id, statement, evidence }]) => ({ id, statement, from: was.evidence, to: evidence }));
}
