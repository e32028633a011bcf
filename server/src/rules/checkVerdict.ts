import { columnValues } from "./vocabulary.ts";

/** What a source, or a claim by all its sources, was found to carry when it was read again. */
export type CheckVerdict = (typeof columnValues.checkVerdict)[number];

/** The checks of a claim: lists in one order, the newest reading first. */
interface CheckedClaim {
  sources: readonly string[];
  check_sources: readonly string[];
  check_verdicts: readonly CheckVerdict[];
}

/**
 * What the checks of a claim say of it as a whole: the best verdict among the newest checks of the sources that support
 * it, in the order `supports`, `partly`, `does-not`, `unreadable`. Null if none of these was checked.
 */
export function checkVerdict({ sources, check_sources, check_verdicts }: CheckedClaim): CheckVerdict | null {
  if (check_sources.length === 0) return null;
  const newest = check_verdicts.filter((_, place) => {
    const source = check_sources[place];
    return source !== undefined && sources.includes(source) && check_sources.indexOf(source) === place;
  });
  return columnValues.checkVerdict.find((verdict) => newest.includes(verdict)) ?? null;
}
