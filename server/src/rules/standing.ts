import { isOldOn } from "./lastReported.ts";
import { firstDay, lastDay } from "./partialDate.ts";
import type { columnValues, Predicate } from "./vocabulary.ts";

/** The meaning that the status `in-force` has with a predicate. */
export type Holding = "force" | "report" | "record" | "assessment";

const holdings: Record<Predicate, Holding> = {
  SUBSIDIARY_OF: "force",
  OWNS_STAKE_IN: "force",
  ISSUED: "force",
  AFFECTS: "force",
  LOCATED_IN: "report",
  ACTIVE_IN: "report",
  MINES: "report",
  DEVELOPS: "report",
  PRODUCES: "report",
  APPLIED_IN: "report",
  SUPPLIES: "report",
  DEPENDS_ON: "report",
  PARTNERS_WITH: "report",
  // Events and facts that time does not end; money once given stays given, whether or not more is.
  FUNDS: "record",
  RECOGNISED: "record",
  PART_OF: "record",
  EMBODIES: "record",
  GOES_INTO: "record",
  COUNTERPART_OF: "assessment",
};

/** The effects of a rule that go on while it is in force; all others are events, which were so when reported. */
const lasting: ReadonlySet<string> = new Set(["bound"]);

/** The columns that say what `in-force` means: an effect of a rule or a shortage may be an event. */
export interface HoldingClaim {
  predicate: Predicate;
  effect?: (typeof columnValues.effect)[number] | null;
}

/** The columns that the rule needs. */
export interface StandingClaim extends HoldingClaim {
  status: "in-force" | "planned" | "proposed" | "suspended" | "ended";
  since: string | null;
  until: string | null;
  due: string | null;
  quantity: number | null;
  newest_source: string | null;
  confirmed: string | null;
  last_reported: string | null;
}

export type StandingKind =
  | Holding
  | "last-reported"
  | "until"
  | "ended"
  | "period-over"
  | "planned"
  | "proposed"
  | "suspended"
  | RunOutKind;

/** Kinds of what has run out: nobody here knows what came after. */
export type RunOutKind = "term-over" | "plan-over" | "proposal-over" | "suspension-over" | "target-over";

export interface Standing {
  kind: StandingKind;
  /** The date of its kind: the end, the target, the year of the last report; null if there is none. */
  date: string | null;
  /** Whether the claim holds as far as is known: neither over, nor to come, nor reported years ago. */
  holds: boolean;
}

/** The meaning of `in-force` for a claim. */
export function holdingOf({ predicate, effect = null }: HoldingClaim): Holding {
  return effect === null || lasting.has(effect) ? holdings[predicate] : "record";
}

/**
 * The one rule for the word that a claim stands under on a day: what holds, what is to come, what is over, what has run
 * out. The day (YYYY-MM-DD) is the reader's own or one that readers ask about. A month or year has passed after its last
 * day. A claim with a figure may have the end of the figure's period as its end.
 */
export function standingOf(claim: StandingClaim, day: string): Standing {
  const { status, until } = claim;
  if (status === "planned" || status === "proposed") return planOf({ ...claim, status }, day);
  if (until !== null && lastDay(until) >= day) return { kind: "until", date: until, holds: true };
  if (status === "suspended") return suspensionOf(claim, day);
  if (status === "ended") return { kind: "ended", date: until, holds: false };
  return until === null ? holdingOn(claim, day) : overOf({ ...claim, until });
}

/** The end of a figure's period, or of a claim; one after the newest source was only to come when that was written. */
function overOf({ until, quantity, newest_source, confirmed }: StandingClaim & { until: string }): Standing {
  const known = newest_source ?? confirmed;
  if (quantity !== null) return { kind: "period-over", date: until, holds: false };
  const isUnseen = known !== null && lastDay(known) < firstDay(until);
  return { kind: isUnseen ? "term-over" : "ended", date: until, holds: false };
}

/** Whether a claim in force is over by its own end on a day. The end of a figure's period does not end the relation. */
export function isOverOn(
  { status, until, quantity }: Pick<StandingClaim, "status" | "until" | "quantity">,
  day: string,
): boolean {
  return status === "in-force" && quantity === null && until !== null && lastDay(until) < day;
}

function suspensionOf({ due }: StandingClaim, day: string): Standing {
  return { kind: due !== null && lastDay(due) < day ? "suspension-over" : "suspended", date: due, holds: false };
}

interface Plan extends StandingClaim {
  status: "planned" | "proposed";
}

/**
 * A plan by the date for which it is announced, or its start if that was then to come; without one, it is over after the
 * years for which a source bears witness.
 */
function planOf({ status, since, until, due, newest_source, confirmed }: Plan, day: string): Standing {
  const over = status === "planned" ? "plan-over" : "proposal-over";
  const known = newest_source ?? confirmed;
  const start = since !== null && known !== null && lastDay(known) < firstDay(since) ? since : null;
  const date = due ?? start ?? until;
  const isPast = date === null ? isOld(confirmed, day) : lastDay(date) < day;
  return { kind: isPast ? over : status, date, holds: false };
}

function holdingOn(claim: StandingClaim, day: string): Standing {
  const { predicate, due, confirmed, last_reported } = claim;
  const kind = holdingOf(claim);
  const isFact = ["record", "assessment"].includes(holdings[predicate]);
  const year = last_reported ?? confirmed?.slice(0, 4) ?? null;
  if (!isFact && isOld(confirmed ?? last_reported, day)) return { kind: "last-reported", date: year, holds: false };
  if (due !== null && lastDay(due) < day) return { kind: "target-over", date: due, holds: true };
  return { kind, date: null, holds: true };
}

function isOld(date: string | null, day: string): boolean {
  return date !== null && isOldOn(date, day);
}

const runOuts: ReadonlySet<StandingKind> = new Set<RunOutKind>([
  "term-over",
  "plan-over",
  "proposal-over",
  "suspension-over",
  "target-over",
]);

/** Whether a date of the claim has passed that nobody here has reported on since. */
export function hasRunOut({ kind }: Standing): boolean {
  return runOuts.has(kind);
}

/** The number of days from one day to another, both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
