import type { Claim } from "../../../contract/index.ts";
import { type Grade, type GradedClaim, gradeEvidence, type Setting } from "./gradeEvidence.ts";
import type { Document } from "./Voice.ts";

/**
 * The grade that a claim would have without point 2, so if no source were left out for a failed check; null if that is
 * the grade it has.
 */
export function gradeUnchecked(
  { evidence, source_roles }: Grade,
  { claim, sources, setting }: { claim: GradedClaim; sources: readonly Document[]; setting: Setting },
): Claim["evidence"] | null {
  if (!source_roles.includes("failed-check")) return null;
  const without = gradeEvidence(claim, sources, { ...setting, hasFailed: () => false }).evidence;
  return without === evidence ? null : without;
}
