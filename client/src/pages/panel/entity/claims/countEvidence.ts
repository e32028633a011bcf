import type { Claim, EvidenceCount } from "@atlas/server/contract";
import { evidenceIds } from "@atlas/server/vocabulary";

export function countEvidence(claims: readonly Claim[]): EvidenceCount[] {
  return evidenceIds.map((evidence) => ({
    evidence,
    count: claims.filter((claim) => claim.evidence === evidence).length,
  }));
}
