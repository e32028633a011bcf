import { firstDay, lastDay } from "../partialDate.ts";
import { evidenceGrades } from "../vocabulary.ts";
import type { ClaimRow, SourceRow } from "./checkedDataset.ts";
import { gradeEvidence } from "./evidence.ts";
import type { ClaimRelationship } from "./graphRows.ts";
import { ownershipOf } from "./ownership.ts";

/** The claims with their evidence, graded by their sources and by who owns whom. */
export function claimRelationships(claims: readonly ClaimRow[], sources: readonly SourceRow[]): ClaimRelationship[] {
  const ownership = ownershipOf(claims);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return claims.map((claim) => {
    const supporting = claim.sources.flatMap((id) => byId.get(id) ?? []);
    const parties = new Set([...ownership.family(claim.subject), ...ownership.family(claim.object)]);
    const grade = gradeEvidence(claim, supporting, parties);
    return {
      ...claim,
      ...grade,
      source_kinds: [...new Set(supporting.map(({ kind }) => kind))].sort(),
      evidence_rank: evidenceGrades[grade.evidence].rank,
      since_day: claim.since === null ? null : firstDay(claim.since),
      until_day: claim.until === null ? null : lastDay(claim.until),
      source_count: claim.sources.length,
    };
  });
}
