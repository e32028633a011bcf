import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";
import type { EventKind } from "./timelineEvents.ts";

const en = {
  title: "Timeline",
  titleOf: (name: string) => `Timeline: ${name}`,
  lead: "What began, ended, is planned or suspended, month by month, as the claims of an entity tell it, with the evidence of each.",
  entity: "Organisation, technology or other entity",
  start: "Choose an entity, or begin with one of these:",
  heading: (name: string, count: number) => `${name}: ${formatNumber(count)} ${count === 1 ? "date" : "dates"}`,
  loading: "Reading the claims …",
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
    target: (date: string) => `Named for ${date}`,
  } satisfies Record<EventKind, (date: string) => string>,
  ahead: (checked: string) => `Lies ahead, not checked since ${checked}`,
  aheadUndated: "Lies ahead, and no source is dated",
  endUnknown: "It has ended; when is not known.",
  sources: (count: number) => (count === 1 ? "1 source" : `${formatNumber(count)} sources`),
  yearOnly: (year: string) => `${year}, month not known`,
  countInYear: (count: number) => (count === 1 ? "1 date" : `${formatNumber(count)} dates`),
  oldestFirst: "Oldest first",
  newestFirst: "Newest first",
  byPredicate: "By kind of link",
  byEvidence: "By evidence",
  all: "Show all",
  undated: (count: number) => (count === 1 ? "1 claim without a date" : `${formatNumber(count)} claims without a date`),
  besidesUndated: (count: number) =>
    count === 1 ? "1 claim more has no date." : `${formatNumber(count)} claims more have no date.`,
  noDates: "No claim here says when.",
  noneUntil: (date: string) => `Nothing is dated up to ${date}.`,
  summary: (name: string, dates: number, claims: string, first: string, last: string) =>
    `${name}: ${formatNumber(dates)} ${dates === 1 ? "date" : "dates"} in ${claims}${period(dates, first, last)}.`,
  summaryNone: (name: string, claims: string) => `${name}: no date in ${claims}.`,
  summaryNoneUntil: (name: string, date: string) => `${name}: no date up to ${date}.`,
  summaryUndated: (count: number) =>
    count === 1 ? "1 claim is undated." : `${formatNumber(count)} claims are undated.`,
  summaryDue: (count: number) =>
    count === 1
      ? "1 claim is due to be checked again: what it names has passed, or its figure is more than two years old."
      : `${formatNumber(count)} claims are due to be checked again: what they name has passed, or their figures are more than two years old.`,
  summaryAhead: (count: number) => (count === 1 ? "1 date lies ahead." : `${formatNumber(count)} dates lie ahead.`),
  summaryUntil: (date: string, later: number) =>
    `Told up to ${date}; ${later === 0 ? "nothing is later" : `${formatNumber(later)} later ${later === 1 ? "date is" : "dates are"} left out`}.`,
  narrowed: (names: string) => `Told are claims of: ${names}.`,
  best: (read: number, total: number) =>
    `The ${formatNumber(read)} best evidenced of ${formatNumber(total)} claims are read; filters bring others.`,
  table: "Dates in their order",
  when: "When",
  what: "Claim",
  evidence: "Evidence",
  sourceCount: "Sources",
  limits: [
    "A date is that of the relation, or of the period of its figure, with the precision that is known; in older rows it is sometimes that of the article, and of a plan often the day on which it was made known.",
    "Told are claims with this entity at either end, not those that are only about it. That nothing is dated later does not mean that nothing happened.",
  ] as readonly string[],
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

function period(dates: number, first: string, last: string): string {
  if (first !== last) return `, from ${first} to ${last}`;
  return dates === 1 ? `: ${first}` : `, all of ${first}`;
}
