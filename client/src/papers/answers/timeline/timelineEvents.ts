import type { Claim } from "@atlas/server/contract";
import { type Due, dueOf } from "@atlas/server/due";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { dueText } from "../../../model/claim/due/dueText.ts";
import { periodText } from "../../../model/claim/periodText.ts";
import { capital } from "../../../model/words/asSentence.ts";
import { formatDate, today } from "../../../model/words/formatDate.ts";
import { strings } from "./strings.ts";

export type EventKind =
  | "begins"
  | "planOf"
  | "plannedFor"
  | "proposalOf"
  | "ends"
  | "suspended"
  | "until"
  | "dueBy"
  | "suspensionEnds"
  | "target";

export interface TimelineEvent {
  claim: Claim;
  /** As precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  kind: EventKind;
  /** Whether it was still to come on the day of reading. */
  ahead: boolean;
  /** Why the claim is due for a check, on the event that makes it due, else on its last event; null on the others. */
  due: Due | null;
}

interface TimelineEvents {
  dated: TimelineEvent[];
  undated: Claim[];
}

/** The events of claims as seen on `today` (YYYY-MM-DD), and the claims without dates. */
export function timelineEvents(claims: readonly Claim[], today: string): TimelineEvents {
  const undated = claims.filter(({ since, until, due }) => since === null && until === null && due === null);
  return { dated: claims.flatMap((claim) => eventsOfClaim(claim, today)), undated };
}

type Dated = Pick<TimelineEvent, "date" | "kind">;

function eventsOfClaim(claim: Claim, today: string): TimelineEvent[] {
  const dates = [...startOf(claim, today), ...endOf(claim), ...dueDateOf(claim)];
  const due = dueOf(claim, today);
  const marked = dates.findLastIndex(({ date }) => due !== null && (due.date === null || due.date === date));
  return dates.map((dated, at) => ({ ...dated, claim, ahead: isAhead(dated, today), due: at === marked ? due : null }));
}

/** The data date a plan either by its announcement or by its start; only a date in the future shows which. */
function startOf({ since, status, due }: Claim, today: string): Dated[] {
  if (since === null) return [];
  const open = status === "planned" || status === "proposed";
  if (!open) return [{ date: since, kind: "begins" }];
  if (since === due || firstDay(since) > today) return [{ date: since, kind: "plannedFor" }];
  return [{ date: since, kind: status === "planned" ? "planOf" : "proposalOf" }];
}

function endOf({ since, until, status }: Claim): Dated[] {
  if (until === null) return [];
  if (status === "suspended") return [{ date: until, kind: "suspended" }];
  // A period of one day, month or year is one date.
  if (until === since) return [];
  return [{ date: until, kind: status === "ended" ? "ends" : "until" }];
}

/** The date by which something should happen, unless the claim already has that date. */
function dueDateOf({ since, until, due, status }: Claim): Dated[] {
  if (due === null || due === since || due === until) return [];
  if (status === "suspended") return [{ date: due, kind: "suspensionEnds" }];
  return [{ date: due, kind: status === "planned" || status === "proposed" ? "dueBy" : "target" }];
}

function isAhead({ date, kind }: Dated, today: string): boolean {
  // "This year" counts as begun for a start, but as still to come for a deadline.
  return kind === "begins" ? firstDay(date) > today : isOpen(kind) && lastDay(date) >= today;
}

function isOpen(kind: EventKind): boolean {
  return ["plannedFor", "until", "dueBy", "suspensionEnds", "target"].includes(kind);
}

/** When an event was, and what it is. */
export function eventText({ claim, date, kind }: Pick<TimelineEvent, "claim" | "date" | "kind">): string {
  return kind === "begins" ? capital(beginningText({ claim, date })) : strings.events[kind](formatDate(date));
}

/** When a beginning was, within a sentence: "since May 2019" only of what began then, "as of" of a count. */
export function beginningText({ claim, date }: Pick<TimelineEvent, "claim" | "date">): string {
  return periodText({ ...claim, since: date, until: null }) ?? formatDate(date);
}

/** A note on an event that is due for a check or still to come; null for others. */
export function openText({ claim, due, ahead }: TimelineEvent, day = today()): string | null {
  if (due !== null) return dueText(claim, day);
  if (!ahead) return null;
  return claim.newest_source === null ? strings.aheadUndated : strings.ahead(formatDate(claim.newest_source));
}
