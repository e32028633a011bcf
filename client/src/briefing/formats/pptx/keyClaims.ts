import type { Briefing, NumberedClaim } from "../../Briefing.ts";
import { restrictToAnswer } from "../../restrictToAnswer.ts";

/** Claims on slides. */
const MOST_CLAIMS = 20;

/**
 * The claims for slides (those of the answer if there is one), by number: disputed ones first, then those between
 * entities with many claims.
 */
export function keyClaims(briefing: Briefing): NumberedClaim[] {
  const { claims } = restrictToAnswer(briefing).restricted;
  const counts = new Map<string, number>();
  for (const { claim } of claims)
    for (const id of [claim.subject, claim.object]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const weight = ({ claim }: NumberedClaim) =>
    (claim.evidence === "disputed" ? claims.length * 2 : 0) +
    Math.min(counts.get(claim.subject) ?? 0, counts.get(claim.object) ?? 0);
  return claims
    .toSorted((a, b) => weight(b) - weight(a) || a.number - b.number)
    .slice(0, MOST_CLAIMS)
    .sort((a, b) => a.number - b.number);
}
