import type { Claim } from "../../contract/index.ts";
import { newestVerdict } from "../../rules/checkVerdict.ts";
import type { CheckRow } from "../check/checkedDataset.ts";

/** Findings of reading a claim's sources again: lists in one order, the newest reading first. */
export type ClaimChecks = Pick<
  Claim,
  "check_sources" | "check_dates" | "check_verdicts" | "check_notes" | "check_lacks"
>;

const NO_CHECKS: ClaimChecks = {
  check_sources: [],
  check_dates: [],
  check_verdicts: [],
  check_notes: [],
  check_lacks: [],
};

export function checksByClaim(checks: readonly CheckRow[]): (claim: string) => ClaimChecks {
  const byClaim = new Map<string, CheckRow[]>();
  for (const check of newestFirst(checks)) byClaim.set(check.claim, [...(byClaim.get(check.claim) ?? []), check]);
  return (claim) => {
    const found = byClaim.get(claim);
    if (found === undefined) return NO_CHECKS;
    const notes = found.map(({ note }) => note ?? "");
    const lacks = found.map((check) => check.lacks ?? "");
    return {
      check_sources: found.map(({ source }) => source),
      check_dates: found.map(({ checked }) => checked),
      check_verdicts: found.map(({ verdict }) => verdict),
      check_notes: notes.every((note) => note === "") ? [] : notes,
      check_lacks: lacks.every((lack) => lack === "") ? [] : lacks,
    };
  };
}

/** Returns a function that finds the day on which a source was last read again for any claim; null if it never was. */
export function newestCheckOf(checks: readonly CheckRow[]): (source: string) => string | null {
  const readable = checks.filter(({ verdict }) => verdict !== "unreadable");
  const oldestFirst = newestFirst(readable).toReversed();
  const newest = new Map(oldestFirst.map(({ source, checked }) => [source, checked]));
  return (source) => newest.get(source) ?? null;
}

/** Returns a function that tells whether the newest check of a source for a claim found the relation itself missing. */
export function lackingBy(checks: readonly CheckRow[]): (claim: string, source: string) => boolean {
  const oldestFirst = newestFirst(checks).toReversed();
  const newest = new Map(oldestFirst.map(({ claim, source, lacks }) => [`${claim} ${source}`, lacks]));
  return (claim, source) => newest.get(`${claim} ${source}`) === "relation";
}

/** Checks of one day stay in the order of the file. */
function newestFirst(checks: readonly CheckRow[]): CheckRow[] {
  return checks.toSorted((one, other) => (one.checked === other.checked ? 0 : one.checked > other.checked ? -1 : 1));
}

/** Point 2: whether the newest check of a source for a claim says that it does not carry the claim. */
export function hasFailed(source: string, checks: ClaimChecks): boolean {
  return newestVerdict(source, checks) === "does-not";
}
