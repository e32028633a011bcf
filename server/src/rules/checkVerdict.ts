import { columnValues } from "./vocabulary.ts";

/** What a source, or a claim by all its sources, was found to carry when it was read again. */
export type CheckVerdict = (typeof columnValues.checkVerdict)[number];

/** The checks of a claim: lists in one order, the newest reading first. */
interface Checks {
  check_sources: readonly string[];
  check_verdicts: readonly CheckVerdict[];
}

/** What a source was found to carry of a claim when it was last read again; undefined if it never was. */
export function newestVerdict(source: string, { check_sources, check_verdicts }: Checks): CheckVerdict | undefined {
  return check_verdicts[check_sources.indexOf(source)];
}

/**
 * What the checks of a claim say of it as a whole: the best verdict among the newest checks of the sources that support
 * it, in the order `supports`, `partly`, `does-not`, `unreadable`. Null if none of these was checked.
 */
export function checkVerdict(claim: Checks & { sources: readonly string[] }): CheckVerdict | null {
  if (claim.check_sources.length === 0) return null;
  const newest = claim.sources.map((source) => newestVerdict(source, claim));
  return columnValues.checkVerdict.find((verdict) => newest.includes(verdict)) ?? null;
}
