import { newestVerdict } from "../../../rules/checkVerdict.ts";
import type { ClaimChecks } from "../claimChecks.ts";

/** Point 2: whether the newest check of a source for a claim says that it does not carry the claim. */
export function hasFailed(source: string, checks: ClaimChecks): boolean {
  return newestVerdict(source, checks) === "does-not";
}
