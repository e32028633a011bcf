import type { Claim } from "@atlas/server/contract";
import { type Due, dueOf } from "@atlas/server/due";
import { formatDate } from "../ui/formatDate.ts";
import { dueStrings as words } from "./dueStrings.ts";

/** That a claim is due to be checked again on a day, since when and why, without a full stop; null where it is not. */
export function dueText(claim: Claim, day: string): string | null {
  const due = dueOf(claim, day);
  if (due === null) return null;
  const why = dueReason(due);
  return due.checked === null ? words.undated(why) : words.notChecked(formatDate(due.checked), why);
}

/** Why a claim is due, as part of a sentence. */
export function dueReason({ kind, date }: Due): string {
  if (date === null) return kind === "plan" ? words.oldPlan : words.figure;
  const named = formatDate(date);
  if (kind === "suspension") return words.suspension(named);
  return kind === "plan" ? words.plan(named) : words.target(named);
}
