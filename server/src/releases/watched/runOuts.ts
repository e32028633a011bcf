import type { Claim, ReleasedClaim } from "../../contract/index.ts";
import { claimsByIds } from "../../graph/claims.ts";
import { lastDay } from "../../rules/partialDate.ts";
import { hasRunOut, standingOf } from "../../rules/standing.ts";
import type { GraphStore } from "../../store/GraphStore.ts";

/** Days ahead for which readers are told what will run out. */
const DAYS_AHEAD = 60;

/** The claims whose date passes within a span of days. */
export interface DatedClaims {
  /** Claims that ran out after a day, as of today; the last first. */
  runOutSince(day: string): Claim[];
  /** Claims that run out within the next 60 days; the first first. */
  soon: Claim[];
}

/** Claims that ran out since a day or will soon; those without a date, which only age, are left out. */
export async function datedClaims(
  store: GraphStore,
  claims: readonly ReleasedClaim[],
  { from, today }: { from: string; today: string },
): Promise<DatedClaims> {
  const ahead = daysAfter(today, DAYS_AHEAD);
  const passes = (date: string | null) => date !== null && lastDay(date) >= from && lastDay(date) < ahead;
  const ids = claims.filter(({ since, until, due }) => [since, until, due].some(passes)).map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await claimsByIds.run(store, { ids });
  const passing = rows
    .flatMap(({ claim }) => {
      const date = runOutDate(claim, ahead);
      return date === null ? [] : [{ claim, day: lastDay(date) }];
    })
    .sort((one, other) => one.day.localeCompare(other.day))
    .map(({ claim }) => claim);
  const isOver = (claim: Claim, day: string) => runOutDate(claim, day) !== null;
  return {
    runOutSince: (day) => passing.filter((claim) => isOver(claim, today) && !isOver(claim, day)).reverse(),
    soon: passing.filter((claim) => !isOver(claim, today)),
  };
}

/** The date by whose passing a claim has run out on a day; null if it has not, or names no date. */
function runOutDate(claim: Claim, day: string): string | null {
  const standing = standingOf(claim, day);
  return hasRunOut(standing) ? standing.date : null;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
