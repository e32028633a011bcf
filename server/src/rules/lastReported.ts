import { firstDay, lastDay } from "./partialDate.ts";
import type { Predicate } from "./vocabulary.ts";

/** The predicates that say what somebody does. Somebody can stop doing it without a source that says so. */
const doings: ReadonlySet<Predicate> = new Set<Predicate>([
  "DEVELOPS",
  "PRODUCES",
  "SUPPLIES",
  "MINES",
  "ACTIVE_IN",
  "DEPENDS_ON",
  "PARTNERS_WITH",
]);

/** For so many years a source bears witness that something still holds. */
export const WITNESS_YEARS = 5;

/** Whether a date is so old on a day (YYYY-MM-DD) that it no longer bears witness. A month or year counts with its last day. */
export function isOldOn(date: string, day: string): boolean {
  return lastDay(date) < `${Number(day.slice(0, 4)) - WITNESS_YEARS}${day.slice(4)}`;
}

/** The columns that the rule needs. */
export interface WitnessedClaim {
  predicate: Predicate;
  status: "in-force" | "planned" | "proposed" | "suspended" | "ended";
  since: string | null;
  until: string | null;
  newest_source: string | null;
}

/**
 * In force needs a witness: the year in which a claim was last reported, if its newest source, for or against, is more
 * than five years older than a day; null if it is not, or if no source is dated. Only claims in force, without an end
 * ahead, on what somebody does can be last reported; ownership and facts of record stay as they are. The day is the date
 * of the data set, or an earlier day that readers ask about, never the reader's own: the graph must not change by itself.
 * An undated source reports what began after the newest dated one, so no earlier than it began.
 */
export function lastReported(
  { predicate, status, since, until, newest_source }: WitnessedClaim,
  day: string,
): string | null {
  if (status !== "in-force" || newest_source === null || !doings.has(predicate)) return null;
  if (until !== null && lastDay(until) >= day) return null;
  if (!isOldOn(newest_source, day)) return null;
  const reported = since !== null && lastDay(newest_source) < firstDay(since) ? since : newest_source;
  return reported.slice(0, 4);
}

/** A claim whose last report is known, and whether its own end had passed on the date of the data set. */
export interface ReportedClaim {
  status: WitnessedClaim["status"];
  last_reported: string | null;
  is_over?: boolean;
}

/** Whether a claim is in force, and neither over by its own dates nor only last reported years ago. */
export function isCurrent(claim: ReportedClaim): boolean {
  return statusRank(claim) === 0;
}

/** Sorts claims: 0 what is in force, 1 what was last reported years ago, 2 what is planned, suspended or over. */
export function statusRank({ status, last_reported, is_over = false }: ReportedClaim): 0 | 1 | 2 {
  if (status !== "in-force" || is_over) return 2;
  return last_reported === null ? 0 : 1;
}
