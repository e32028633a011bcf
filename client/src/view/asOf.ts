import type { Claim } from "@atlas/server/contract";

/** The first day that a date of reduced precision can mean: 2025-06 begins on 2025-06-01. */
export function firstDay(date: string): string {
  return date + "-01-01".slice(date.length - 4);
}

/** The last day that a date of reduced precision can mean: 2024-02 ends on 2024-02-29. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = "", month = "12"] = date.split("-");
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${days}`;
}

/**
 * Whether a claim held on a day, or on any day of a month or year, as far as its own dates tell: the rule by which the
 * API filters. A start that is not known lies before any date, an end that is not known after it.
 */
export function heldOn({ since, until }: Pick<Claim, "since" | "until">, asOf: string): boolean {
  return (since === null || firstDay(since) <= lastDay(asOf)) && (until === null || lastDay(until) >= firstDay(asOf));
}

/** Whether nothing is known of when a claim holds. */
export function isUndated({ since, until }: Pick<Claim, "since" | "until">): boolean {
  return since === null && until === null;
}
