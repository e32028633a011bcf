import type { NumberedClaim } from "../../briefing/Briefing.ts";

/**
 * A kind for each edge, by claim id: its predicate, numbered from the second claim between the same two entities on. By
 * default Gephi merges edges that have both ends and the kind in common, and keeps only one of the claims.
 */
export function edgeKinds(claims: readonly NumberedClaim[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    claims.map(({ claim: { id, subject, predicate, object } }) => {
      const parallel = `${subject} ${predicate} ${object}`;
      const count = (counts.get(parallel) ?? 0) + 1;
      counts.set(parallel, count);
      return [id, count === 1 ? predicate : `${predicate} ${count}`];
    }),
  );
}
