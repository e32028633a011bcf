import type { Claim } from "@atlas/server/contract";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { untilDay } from "@atlas/server/untilDay";

type Dated = Pick<Claim, "since" | "until" | "status" | "newest_source">;

/**
 * Whether a claim held on a day, or on any day of a month or year, by the API's rule. An unknown start is before any
 * date, an unknown end after it. A claim that ended on an unknown date was over when its newest source was published.
 */
export function heldOn(claim: Dated, asOf: string): boolean {
  const until = untilDay(claim);
  return (
    (claim.since === null || firstDay(claim.since) <= lastDay(asOf)) && (until === null || until >= firstDay(asOf))
  );
}

/** Whether a claim has neither start nor end. */
export function isUndated(claim: Dated): boolean {
  return claim.since === null && untilDay(claim) === null;
}
