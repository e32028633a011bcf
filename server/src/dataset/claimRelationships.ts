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
    const cited = [...claim.sources, ...claim.disputed_by].flatMap((id) => byId.get(id)?.published ?? []);
    const newest = newestOf(cited);
    return {
      ...claim,
      ...grade,
      source_kinds: [...new Set(supporting.map(({ kind }) => kind))].sort(),
      newest_source: newest,
      evidence_rank: evidenceGrades[grade.evidence].rank,
      since_day: claim.since === null ? null : firstDay(claim.since),
      until_day: claim.until === null ? null : lastDay(claim.until),
      due_day: claim.due === null ? null : lastDay(claim.due),
      newest_day: newest === null ? null : lastDay(newest),
      source_count: claim.sources.length,
    };
  });
}

/** The latest of some dates; of those that may end on one day the one that is known best. */
function newestOf(dates: readonly string[]): string | null {
  const later = (a: string, b: string) => lastDay(a).localeCompare(lastDay(b)) || a.length - b.length;
  return dates.toSorted(later).at(-1) ?? null;
}
