import type { CheckRow } from "../../check/checkedDataset.ts";

/** What counts of a check. */
type Check = Pick<CheckRow, "claim" | "source" | "checked" | "verdict">;

/** Point 2: returns whether the newest check of a source for a claim says that it does not carry the claim. */
export function failedChecks(checks: readonly Check[]): (claim: string, source: string) => boolean {
  const newest = new Map<string, Check>();
  for (const check of checks) {
    const pair = pairKey(check.claim, check.source);
    const known = newest.get(pair);
    if (known === undefined || check.checked > known.checked) newest.set(pair, check);
  }
  return (claim, source) => newest.get(pairKey(claim, source))?.verdict === "does-not";
}

function pairKey(claim: string, source: string): string {
  return `${claim} ${source}`;
}
