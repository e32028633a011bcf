import type { Claim } from "@atlas/server/contract";
import { type Due, dueOf } from "@atlas/server/due";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { formatDate } from "../../words/formatDate.ts";
import { dueStrings as words } from "../strings.ts";

/** Says that a claim is due on a day, since when and why, without a full stop; null if it is not due. */
export function dueText(claim: Claim, day: string): string | null {
  const due = dueOf(claim, day);
  return due && dueWords(claim, due);
}

/** The same for a claim that is due. */
export function dueWords(claim: Claim, due: Due): string {
  const why = dueReason(due);
  if (due.checked === null) return words.undated(why);
  return (isBefore(due.checked, claim) ? words.before : words.notChecked)(formatDate(due.checked), why);
}

/** Whether a date is before all that the claim reports, so nobody can have checked it then; a plan may begin later. */
function isBefore(date: string, { since, status }: Claim): boolean {
  return since !== null && status !== "planned" && status !== "proposed" && lastDay(date) < firstDay(since);
}

/** Why a claim is due, as part of a sentence. */
function dueReason({ kind, date }: Due): string {
  if (date === null) return kind === "plan" ? words.oldPlan : words.figure;
  const named = formatDate(date);
  if (kind === "suspension") return words.suspension(named);
  return kind === "plan" ? words.plan(named) : words.target(named);
}
