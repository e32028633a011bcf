import { lastDay } from "./partialDate.ts";
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
  "FUNDS",
]);

/** For so many years a source bears witness that somebody still does something. */
const WITNESS_YEARS = 5;

/** The columns that the rule needs. */
export interface WitnessedClaim {
  predicate: Predicate;
  status: "in-force" | "planned" | "proposed" | "suspended" | "ended";
  until: string | null;
  newest_source: string | null;
}

/**
 * In force needs a witness: the year in which a claim was last reported, if its newest source, for or against, is more
 * than five years older than a day; null if it is not, or if no source is dated. Only claims in force without an end on
 * what somebody does can be last reported; ownership and facts of record stay as they are. The day is the date of the
 * data set, or an earlier day that readers ask about, never the reader's own: the graph must not change by itself. A
 * month or year counts with its last day.
 */
export function lastReported({ predicate, status, until, newest_source }: WitnessedClaim, day: string): string | null {
  if (status !== "in-force" || until !== null || newest_source === null || !doings.has(predicate)) return null;
  const year = Number(day.slice(0, 4)) - WITNESS_YEARS;
  return lastDay(newest_source) < `${year}${day.slice(4)}` ? newest_source.slice(0, 4) : null;
}

/** Whether a claim on what somebody does is in force by undated sources alone: nobody can say when it was last reported. */
export function isUndatedDoing({ predicate, status, until, newest_source }: WitnessedClaim): boolean {
  return status === "in-force" && until === null && newest_source === null && doings.has(predicate);
}

/** A claim whose last report is known. */
export interface ReportedClaim {
  status: WitnessedClaim["status"];
  last_reported: string | null;
}

/** Whether a claim is in force, and not only last reported years ago. */
export function isCurrent(claim: ReportedClaim): boolean {
  return statusRank(claim) === 0;
}

/** Sorts claims: 0 what is in force, 1 what was last reported years ago, 2 what is planned, suspended or ended. */
export function statusRank({ status, last_reported }: ReportedClaim): 0 | 1 | 2 {
  if (status !== "in-force") return 2;
  return last_reported === null ? 0 : 1;
}
