import { lastDay } from "./partialDate.ts";

/** Why a claim is due, most pressing first. */
export const dueKinds = ["suspension", "plan", "target", "figure"] as const;
export type DueKind = (typeof dueKinds)[number];

/** Age in years at which a figure, or a plan without a date, is due for another look. */
export const DUE_YEARS = 2;

/** The columns that the rule needs. */
export interface DatedClaim {
  status: "in-force" | "planned" | "proposed" | "suspended" | "ended";
  due: string | null;
  newest_source: string | null;
  share_pct: number | null;
  quantity: number | null;
}

/** Why a claim is due, and since when. */
export interface Due {
  kind: DueKind;
  /** The date that has passed, as the claim gives it; null if the claim is due because its sources are old. */
  date: string | null;
  /** Date of the claim's newest source; null if none is dated. */
  checked: string | null;
}

/**
 * The one rule for when a claim is due to be checked again: data say what held then, but time goes on. Returns why a
 * claim is due on a day (YYYY-MM-DD), or null if it is not. Due are: a suspension or a plan whose date has passed; a
 * claim in force whose target date has passed; a plan without a date, a share or a figure whose newest source is older
 * than two years. A month or year has passed after its last day. An ended claim is never due.
 */
export function dueOf(claim: DatedClaim, day: string): Due | null {
  const { status, due, newest_source: checked } = claim;
  if (status === "ended") return null;
  if (due !== null && lastDay(due) < day) return { kind: kindOf(status), date: due, checked };
  if (checked === null || lastDay(checked) >= yearsBefore(day)) return null;
  if (due === null && (status === "planned" || status === "proposed")) return { kind: "plan", date: null, checked };
  const figured = claim.share_pct !== null || claim.quantity !== null;
  return figured ? { kind: "figure", date: null, checked } : null;
}

function kindOf(status: DatedClaim["status"]): DueKind {
  if (status === "suspended") return "suspension";
  return status === "in-force" ? "target" : "plan";
}

/** Sources and figures from before this day are old. */
export function yearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - DUE_YEARS}${day.slice(4)}`;
}
