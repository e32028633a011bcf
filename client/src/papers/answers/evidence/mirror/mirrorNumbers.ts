import type { EvidenceMirror } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";

export function gradeCount({ grades }: EvidenceMirror, evidence: Evidence): number {
  return grades.find((one) => one.evidence === evidence)?.count ?? 0;
}

/** A part of a whole in whole per cent; 0 of 0 is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
