import type { ClaimChange, ReleasedClaim } from "../contract/index.ts";

/** The claim before and after a change, as far as it was or is there. */
export function statesOf({ before, after }: Pick<ClaimChange, "before" | "after">): ReleasedClaim[] {
  return [before, after].filter((state) => state !== null);
}

/** The entities at the ends of a claim before and after a change, each once. */
export function endIds(change: Pick<ClaimChange, "before" | "after">): string[] {
  return [...new Set(statesOf(change).flatMap(({ subject, object }) => [subject, object]))];
}
