import type { Claim } from "@atlas/server/contract";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { untilDay } from "@atlas/server/untilDay";

type Dated = Pick<Claim, "since" | "until" | "status" | "newest_source">;

/**
 * Whether a claim held on a day, or on any day of a month or year, as far as its own dates tell: the rule by which the
 * API filters. A start that is not known lies before any date, an end that is not known after it; what has ended on a date
 * that nobody tells was over when its newest source was written.
 */
export function heldOn(claim: Dated, asOf: string): boolean {
  const until = untilDay(claim);
  return (
    (claim.since === null || firstDay(claim.since) <= lastDay(asOf)) && (until === null || until >= firstDay(asOf))
  );
}

/** Whether nothing is known of when a claim holds. */
export function isUndated(claim: Dated): boolean {
  return claim.since === null && untilDay(claim) === null;
}
