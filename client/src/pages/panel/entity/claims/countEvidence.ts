import type { Claim, EvidenceCount } from "@atlas/server/contract";
import { evidenceIds } from "@atlas/server/vocabulary";

/** The number of claims of each grade. */
export function countEvidence(claims: readonly Claim[]): EvidenceCount[] {
  return evidenceIds.map((evidence) => ({
    evidence,
    count: claims.filter((claim) => claim.evidence === evidence).length,
  }));
}
