import type { Claim } from "@atlas/server/contract";
import { lastDay } from "@atlas/server/partialDate";
import {
  daysBetween,
  hasRunOut,
  holdingOf,
  type Standing,
  type StandingClaim,
  standingOf,
} from "@atlas/server/standing";
import { formatDate, today } from "../../words/formatDate.ts";
import { listClauses, listParts, withAside } from "../../words/listWords.ts";
import { standingStrings as words } from "./strings.ts";

/** For so many days the text counts them; after that it names the date. */
const MOST_DAYS = 60;

/** The day by which claims stand: the last that an as-of date can mean, else the reader's own. */
export function standingDay(asOf: string | null, now = today()): string {
  return asOf === null ? now : lastDay(asOf);
}

/** The standing of a claim in words: "in force (June 2026)", "planned for 2028 (as of May 2025)", "ended May 2020". */
export function standingText(claim: StandingClaim, day = today()): string {
  const standing = standingOf(claim, day);
  if (!hasRunOut(standing)) return plainWords(claim, standing);
  const passed = runOutWords(standing, day);
  return standing.kind === "target-over" ? listClauses([passed, heldWords(claim)]) : withAsOf(passed, claim);
}

/** The standing for a remark in brackets, without brackets of its own: "in force, June 2026". */
export function standingAside(claim: StandingClaim, day = today()): string {
  return standingText(claim, day)
    .replace(/ \(|（/gu, listParts(["", ""]))
    .replace(/\)|）/gu, "");
}

/** The words for a claim that has run out by a day, said before anything else of it; null if it has not. */
export function runOutText(claim: StandingClaim, day = today()): string | null {
  const standing = standingOf(claim, day);
  return hasRunOut(standing) ? runOutWords(standing, day) : null;
}

/** The words to say before anything else of a claim: that it has run out, or when it was last reported; null otherwise. */
export function leadText(claim: StandingClaim, day = today()): string | null {
  const { kind, date } = standingOf(claim, day);
  return kind === "last-reported" ? words.lastReported(date ?? "") : runOutText(claim, day);
}

/** The standing after what `leadText` says: "in force (June 2026)", "last confirmed June 2026". */
export function heldText(claim: StandingClaim, day = today()): string {
  const standing = standingOf(claim, day);
  if (standing.kind === "target-over") return heldWords(claim);
  return hasRunOut(standing) ? words.confirmed(confirmedText(claim)) : plainWords(claim, standing);
}

/** The standing in one or two words where it is not current, such as on a line: "planned", "last reported 2003". */
export function standingWord(claim: StandingClaim, day = today()): string | null {
  const { kind, date } = standingOf(claim, day);
  return kind === "last-reported" ? words.lastReported(date ?? "") : (words.short[kind] ?? null);
}

/** The day on which a claim was last confirmed, to the month: "June 2026", "not dated". */
export function confirmedText({ confirmed }: Pick<Claim, "confirmed">): string {
  return monthText(confirmed) ?? words.notDated;
}

/**
 * The date of a claim's figure, at most so long: its start, or when it was last confirmed where that is of another year,
 * as the start may be that of the relation. Null if neither is known.
 */
export function figureDate({ since, confirmed }: Pick<Claim, "since" | "confirmed">, length = 7): string | null {
  const isStart = since !== null && (!confirmed || since.slice(0, 4) === confirmed.slice(0, 4));
  if (isStart) return formatDate(since.slice(0, length));
  return confirmed ? words.confirmed(formatDate(confirmed.slice(0, length))) : null;
}

/** The day on which the oldest step of a path was last confirmed: "weakest step last confirmed 2016". */
export function weakestConfirmed({ confirmed }: Pick<Claim, "confirmed">): string {
  const when = monthText(confirmed);
  return when === null ? words.weakestUndated : words.weakestConfirmed(when);
}

function monthText(date: string | null | undefined): string | null {
  return date ? formatDate(date.slice(0, 7)) : null;
}

/** The words of what holds now, with the month of the newest source that confirms it. */
function heldWords(claim: StandingClaim): string {
  const when = monthText(claim.confirmed);
  const holding = holdingOf(claim);
  if (holding === "force") return words.inForce(when ?? words.notDated);
  if (when === null) return holding === "assessment" ? words.comparedUndated : words.undated;
  const named = { report: words.reported, record: words.recorded, assessment: words.compared };
  return named[holding](when);
}

function plainWords(claim: StandingClaim, { kind, date }: Standing): string {
  const named = date === null ? null : formatDate(date);
  switch (kind) {
    case "last-reported":
      return words.lastReported(date ?? "");
    case "until":
      return withAsOf(words.until(named ?? ""), claim);
    case "ended":
      return withAsOf(named === null ? words.endedSome : words.ended(named), claim);
    case "period-over":
      return withAsOf(words.periodOver(named ?? ""), claim);
    case "planned":
    case "proposed":
    case "suspended":
      return withAsOf(words[kind](named), claim);
    default:
      return heldWords(claim);
  }
}

function withAsOf(text: string, { confirmed }: StandingClaim): string {
  const when = monthText(confirmed);
  return withAside(text, when === null ? words.notDated : words.asOf(when));
}

function runOutWords({ kind, date }: Standing, day: string): string {
  const named = date === null ? null : formatDate(date);
  if (kind === "plan-over") return words.wasPlanned(named);
  if (kind === "proposal-over") return words.wasProposed(named);
  if (kind === "target-over") return words.targetOver(named ?? "");
  const passed = passedText(date ?? "", day);
  return kind === "suspension-over" ? words.suspensionOver(passed) : words.termOver(passed);
}

/** The time since a date: "20 days ago", later "on 10 November 2026" or "in 2025". */
function passedText(date: string, day: string): string {
  if (date.length < 10) return words.inPeriod(formatDate(date));
  const days = daysBetween(date, day);
  return days <= MOST_DAYS ? words.daysAgo(days) : words.onDay(formatDate(date));
}
