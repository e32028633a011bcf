import type { ClaimInBriefing } from "./Briefing.ts";

/** The number of claims that name an entity, by its id. */
export function claimCountsOf(claims: readonly ClaimInBriefing[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claim } of claims)
    for (const id of [claim.subject, claim.object]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
