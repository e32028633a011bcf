import { lastDay } from "./partialDate.ts";

/**
 * The one rule by which a claim is due to be checked again, the same for tables, cards, briefings and the API. The data set says
 * what held at the date of its sources; days go on.
 */

/** Why a claim is due, the most pressing first. */
export const dueKinds = ["suspension", "plan", "target", "figure"] as const;
export type DueKind = (typeof dueKinds)[number];

/** Years after which a figure, or a plan that names no date, is due to be looked at again. */
const DUE_YEARS = 2;

/** What the rule looks at. */
export interface DatedClaim {
  status: "in-force" | "planned" | "proposed" | "suspended" | "ended";
  due: string | null;
  newest_source: string | null;
  share_pct: number | null;
  quantity: number | null;
}

/** That a claim is due, and since when. */
export interface Due {
  kind: DueKind;
  /** The date that has passed, as the claim names it; null where the claim is due by the age of its sources. */
  date: string | null;
  /** Date of the claim's newest source; null where none is dated. */
  checked: string | null;
}

/**
 * Whether a claim is due on a day, YYYY-MM-DD: a suspension that has run out; a plan whose date has passed, or that names none
 * and has not been heard of for two years; what is in force and names a date that has passed; a share or figure whose
 * newest source is older than two years. A month or year has passed with its last day. What has ended is never due.
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

/** The day before which a source, or a figure, is old. */
export function yearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - DUE_YEARS}${day.slice(4)}`;
}
