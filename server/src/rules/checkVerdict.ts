import { columnValues } from "./vocabulary.ts";

/** Verdicts of reading a source again, and of a claim by all its sources. */
export type CheckVerdict = (typeof columnValues.checkVerdict)[number];

/** The checks of a claim: lists in one order, the newest reading first. */
interface Checks {
  check_sources: readonly string[];
  check_verdicts: readonly CheckVerdict[];
}

/** The newest verdict on a source for a claim; undefined if it was never read again. */
export function newestVerdict(source: string, { check_sources, check_verdicts }: Checks): CheckVerdict | undefined {
  return check_verdicts[check_sources.indexOf(source)];
}

/** The verdict on a claim: the best of the newest checks of its supporting sources; null if none was checked. */
export function checkVerdict(claim: Checks & { sources: readonly string[] }): CheckVerdict | null {
  if (claim.check_sources.length === 0) return null;
  const newest = claim.sources.map((source) => newestVerdict(source, claim));
  return columnValues.checkVerdict.find((verdict) => newest.includes(verdict)) ?? null;
}
