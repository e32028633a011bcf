import type { Claim } from "@atlas/server/contract";
import { type Due, dueOf } from "@atlas/server/due";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { hasRunOut, type StandingKind, standingOf } from "@atlas/server/standing";
import { capital } from "../../words/asSentence.ts";
import { formatDate } from "../../words/formatDate.ts";
import { runOutText } from "../standing/standingText.ts";
import { dueStrings as words } from "../strings.ts";

/** Says that a claim is due to be checked on a day, and why, without a full stop; null if it is not due. */
export function dueText(claim: Claim, day: string): string | null {
  const passed = runOutText(claim, day);
  return passed === null ? ageText(claim, day) : capital(passed);
}

/** The same beside the standing of the claim, which says what has run out and what was last reported or is over. */
export function oldText(claim: Claim, day: string): string | null {
  const standing = standingOf(claim, day);
  const isSaid = hasRunOut(standing) || !(standing.holds || toCome.has(standing.kind));
  return isSaid ? null : ageText(claim, day);
}

const toCome: ReadonlySet<StandingKind> = new Set(["planned", "proposed", "suspended"]);

function ageText(claim: Claim, day: string): string | null {
  const due = dueOf(claim, day);
  return due && dueWords(claim, due);
}

function dueWords(claim: Claim, due: Due): string {
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
  return words.passed(formatDate(date));
}
