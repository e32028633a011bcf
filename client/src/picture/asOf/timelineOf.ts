import type { Claim } from "@atlas/server/contract";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { untilDay } from "@atlas/server/untilDay";

/** The months that a view covers, and where in them something changes. */
export interface Timeline {
  /** Months as numbers, see `monthNumber`. */
  first: number;
  last: number;
  /** For each claim that begins in these months, the month. */
  starts: readonly number[];
  /** Dates at which playback stops: years long ago, months of late; the last one is the end. */
  stops: readonly string[];
}

/** Months count within so many years of the end; before that, years are enough. */
const YEARS_BY_MONTH = 10;

/** From the oldest start of a claim to the date of the data set; null if no claim has a start in between. */
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

/** The first month that is a position of its own; before it only years are. */
export function monthsFrom({ last }: Pick<Timeline, "last">): number {
  return last - 12 * YEARS_BY_MONTH;
}

/** The stop after a date; null at the end, or when any time is shown. */
export function nextStop({ stops }: Timeline, asOf: string | null): string | null {
  if (asOf === null) return null;
  return stops.find((stop) => lastDay(stop) > lastDay(asOf)) ?? null;
}

/** The months in which a claim appears and disappears. */
function changesOf(claim: Claim): number[] {
  const { since } = claim;
  const until = untilDay(claim);
  const begins = since === null ? [] : [monthNumber(firstDay(since))];
  const ends = until === null ? [] : [monthNumber(until) + 1];
  return [...begins, ...ends];
}

/** Months counted continuously over the years, so consecutive months differ by one. */
export function monthNumber(date: string): number {
  const [year, month = "1"] = date.split("-");
  return 12 * Number(year) + Number(month) - 1;
}

/** The month of such a number, as YYYY-MM. */
export function fromMonthNumber(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}
