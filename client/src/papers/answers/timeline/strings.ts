import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";
import type { EventKind } from "./timelineEvents.ts";

const en = {
  title: "Timeline",
  titleOf: (name: string) => `Timeline: ${name}`,
  lead: "What began, ended, was planned or was suspended, month by month, according to the claims about an entity, with the evidence for each.",
  entity: "Organisation, technology or other entity",
  start: "Choose an entity, or begin with one of these:",
  heading: (name: string, count: number) => `${name}: ${counted(count, "date", "dates")}`,
  loading: "Loading the claims…",
  events: {
    begins: (date: string) => `Since ${date}`,
    planOf: (date: string) => `Plan of ${date}`,
    plannedFor: (date: string) => `Planned for ${date}`,
    proposalOf: (date: string) => `Proposal of ${date}`,
    ends: (date: string) => `Ended ${date}`,
    suspended: (date: string) => `Suspended ${date}`,
    until: (date: string) => `Until ${date}`,
    dueBy: (date: string) => `Due by ${date}`,
    suspensionEnds: (date: string) => `Suspended until ${date}`,
    target: (date: string) => `Target date ${date}`,
  } satisfies Record<EventKind, (date: string) => string>,
  ahead: (checked: string) => `Still ahead; not checked since ${checked}`,
  aheadUndated: "Still ahead; no source is dated",
  endUnknown: "Ended; date unknown.",
  sources: (count: number) => counted(count, "source", "sources"),
  yearOnly: (year: string) => `${year}, month not known`,
  countInYear: (count: number) => counted(count, "date", "dates"),
  oldestFirst: "Oldest first",
  newestFirst: "Newest first",
  byPredicate: "By kind of link",
  byEvidence: "By evidence",
  all: "Show all",
  undated: (count: number) => counted(count, "undated claim", "undated claims"),
  besidesUndated: (count: number) => counted(count, "more claim is undated.", "more claims are undated."),
  noDates: "No claim here has a date.",
  noneUntil: (date: string) => `There are no dates up to ${date}.`,
  newestDate: (when: string, what: string) => `Newest date: ${when}. ${what}`,
  nextDate: (when: string, what: string) => `Next date: ${when}. ${what}`,
  finding: (name: string, isAlone: boolean, newest: string) =>
    `${name}, ${isAlone ? "" : "among the "}newest recorded ${isAlone ? "date" : "dates"}: ${newest}`,
  accordingTo: (voices: string) => `according to ${voices}`,
  summary: (name: string, dates: number, claims: string, first: string, last: string) =>
    `${name}: ${counted(dates, "date", "dates")} in ${claims}${period(dates, first, last)}.`,
  summaryNone: (name: string, claims: string) => `${name}: no date in ${claims}.`,
  summaryNoneUntil: (name: string, date: string) => `${name}: no date up to ${date}.`,
  summaryUndated: (count: number) => counted(count, "claim is undated.", "claims are undated."),
  summaryDue: (count: number) =>
    counted(
      count,
      "claim is due to be checked again: a date it names has passed, or its figure is more than two years old.",
      "claims are due to be checked again: dates they name have passed, or their figures are more than two years old.",
    ),
  summaryAhead: (count: number) => counted(count, "date lies ahead.", "dates lie ahead."),
  summaryUntil: (date: string, later: number) =>
    `Shown up to ${date}; ${later === 0 ? "nothing is later" : `${formatNumber(later)} later ${later === 1 ? "date is" : "dates are"} left out`}.`,
  narrowed: (names: string) => `Only claims of these kinds and grades: ${names}.`,
  best: (read: number, total: number) =>
    `Only the ${formatNumber(read)} claims with the best evidence, of ${formatNumber(total)}, are included. Use the filters to see others.`,
  table: "Dates in order",
  when: "When",
  what: "Claim",
  evidence: "Evidence",
  sourceCount: "Sources",
  limits: [
    "A date shows when the link began or ended, or the period of its figure, as precisely as known. In older rows it is sometimes the date of the article; for a plan it is often the day the plan was announced.",
    "Shows claims that link this entity with another, not those that only mention it as subject matter. No later date does not mean that nothing happened.",
  ] as readonly string[],
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

function period(dates: number, first: string, last: string): string {
  if (first !== last) return `, from ${first} to ${last}`;
  return dates === 1 ? `: ${first}` : `, all of ${first}`;
}
