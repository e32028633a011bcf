import type { Claim } from "@atlas/server/contract";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { untilDay } from "@atlas/server/untilDay";
import { fromMonthNumber, monthNumber } from "./months.ts";

/** The stretch of time that a view tells of, month by month, and where in it something changes. */
export interface Timeline {
  /** Months by their number, see `monthNumber`. */
  first: number;
  last: number;
  /** The month in which each claim begins that begins in that time. */
  starts: readonly number[];
  /** Dates at which a film of the view stops: whole years long ago, months of late; the last is its end. */
  stops: readonly string[];
}

/** So many years before the end months count; before that, years are fine enough. */
const YEARS_BY_MONTH = 10;

/** From the oldest start of a claim to the date of the data set; null where no claim has a start in that time. */
export function timelineOf(claims: readonly Claim[], date: string): Timeline | null {
  const last = monthNumber(date);
  const changes = claims.flatMap(changesOf).filter((month) => month <= last);
  const starts = claims.flatMap(({ since }) => (since === null ? [] : monthNumber(firstDay(since))));
  const first = starts.reduce((oldest, month) => Math.min(oldest, month), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(first) || first >= last) return null;
  const fine = monthsFrom({ last });
  const months = [...new Set([...changes, last])].sort((a, b) => a - b);
  const stops = months.map((month) => (month < fine ? fromMonthNumber(month).slice(0, 4) : fromMonthNumber(month)));
  return { first, last, starts: starts.filter((month) => month <= last), stops: [...new Set(stops)] };
}

/** The month from which on months count, and not only years. */
export function monthsFrom({ last }: Pick<Timeline, "last">): number {
  return last - 12 * YEARS_BY_MONTH;
}

/** The stop that follows a date; null where the film is over, or shows any time. */
export function nextStop({ stops }: Timeline, asOf: string | null): string | null {
  if (asOf === null) return null;
  return stops.find((stop) => lastDay(stop) > lastDay(asOf)) ?? null;
}

/** The months in which a claim comes into sight, and goes out of it. */
function changesOf(claim: Claim): number[] {
  const { since } = claim;
  const until = untilDay(claim);
  const begins = since === null ? [] : [monthNumber(firstDay(since))];
  const ends = until === null ? [] : [monthNumber(until) + 1];
  return [...begins, ...ends];
}
