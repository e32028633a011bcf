import type { DueKind } from "@atlas/server/due";
import { asSentence, capital } from "../../../model/words/asSentence.ts";
import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const analysisEn = {
  wholeAnswer: "The answer in full",
  claims: "Claim numbers",
  notes: "Notes",
  /** In place of the numbers of notes. */
  unnoted: (count: number) => counted(count, "claim", "claims"),
  limits: "What this cannot tell you:",
  limit: (text: string) => `What this cannot tell you: ${text}`,
  answeredAt: "Find this answer at ",
  firstRows: (shown: number, all: number) => `The first ${formatNumber(shown)} of ${formatNumber(all)} rows.`,
  rowsBehind: (shown: number, all: number) =>
    shown === 0
      ? `The table of ${formatNumber(all)} rows stands at the end of this paper.`
      : `The first ${formatNumber(shown)} of ${formatNumber(all)} rows; the others stand at the end of this paper.`,
  furtherRows: (caption: string, shown: number, all: number) =>
    shown === 0
      ? caption
      : `${caption}${/[?!]$/.test(caption) ? " Rows" : ": rows"} ${formatNumber(shown + 1)} to ${formatNumber(all)}`,
  andMore: (count: number, after: boolean) =>
    `${after ? " and " : ""}${formatNumber(count)} ${after ? "more" : "not drawn"}`,
  chart: (title: string) => `Chart: ${asSentence(title)}`,
  chartCaption: (title: string, sentence: string, dataset: string) =>
    `${asSentence(title)} ${sentence} Data: ${dataset}.`,
  bars: (bars: string) => `The bars show: ${bars}.`,
  chartTables: "The tables below give the numbers.",
  /** In the cell of the numbers of a row. */
  ownOf: (own: number, all: number) =>
    own === all ? "own data" : `${formatNumber(own)} of ${formatNumber(all)} own data`,
  /** `mark` names the folders. */
  ownAmong: (own: number, all: number, mark: string) =>
    `${own === all ? `All ${counted(all, "claim", "claims")} that this rests on are` : `Of the ${counted(all, "claim", "claims")} that this rests on, ${formatNumber(own)} ${own === 1 ? "is" : "are"}`} ${mark}, which is no part of the data set.`,
  /** Between numbers. */
  listed: ", ",
};

export type Strings = typeof analysisEn;

export const analysisStrings = inLanguages(analysisEn, async () => (await import("./strings.zh.ts")).analysisZh);

const evidenceEn = {
  annexTitle: "Publishers, gaps and what is due",
  mixCaption: "Claims by evidence grade.",
  grade: "Evidence",
  meaning: "What it means",
  count: "Claims",
  part: "Share",
  selfReported: "Self-reported claims",
  publishers: "Most-cited publishers",
  publishersText: (sources: number, publishers: number, first: string, part: string) =>
    `The claims cite ${sourceCount(sources)} by ${publisherCount(publishers)}. The publisher cited most, ${first}, is cited for or against ${part} of the claims, alone or with others.`,
  publishersCaption: "Publishers by the number of claims that cite them, for or against.",
  publisher: "Publisher",
  sources: "Sources",
  claims: "Claims",
  ofClaims: "Share of claims",
  due: "Claims due to be checked again",
  dueOn: (day: string, due: number, all: number) =>
    `On ${day}, the day of this briefing, ${partOf(due, all)} ${due === 1 ? "is" : "are"} due to be checked again. The data set has no sources newer than those in the endnotes.`,
  nothingDue: (day: string, all: number) =>
    `On ${day}, the day of this briefing, ${all === 1 ? "the one claim is not" : `none of the ${claimCount(all)} is`} due to be checked again: no plan, suspension or target is past its date, and no figure’s newest source is more than two years old.`,
  dueKinds: {
    suspension: (count: number) => counted(count, "suspension has run out", "suspensions have run out"),
    plan: (count: number) =>
      counted(
        count,
        "plan is past its date, or undated and more than two years old",
        "plans are past their dates, or undated and more than two years old",
      ),
    target: (count: number) =>
      counted(count, "claim names a date that has passed", "claims name a date that has passed"),
    figure: (count: number) =>
      counted(count, "share or figure is more than two years old", "shares or figures are more than two years old"),
  } satisfies Record<DueKind, (count: number) => string>,
  coverage: "What the view leaves out",
  beyond: (count: number, all: number, most: string) =>
    `${all === 1 ? "The one entity" : `${formatNumber(count)} of the ${entityCount(all)}`} shown ${count === 1 ? "has" : "have"} further neighbours in the data set that are not in the view${most === "" ? "" : `, most of all ${most}`}.`,
  beyondOf: (name: string, hidden: number, all: number) => `${name} (${formatNumber(hidden)} of ${formatNumber(all)})`,
  nothingBeyond: "The view shows every neighbour that these entities have in the data set.",
  noFilters: "No filter is on.",
  unbundled:
    "Entities bundled into one shape on the canvas are shown one by one here, so that each claim has its own number.",
  notFound: "What was not found",
  notFoundNote:
    "“Not found” means not in this data set. It does not mean that there is nothing, or that no source reports it.",
  undated: (count: number, all: number) => `${capital(partOf(count, all))} ${count === 1 ? "is" : "are"} undated`,
  noShare: (count: number, all: number) =>
    `${capital(partOf(count, all))} on ownership ${count === 1 ? "does" : "do"} not state the share held`,
  noUnit: (count: number) => counted(count, "figure has no unit", "figures have no unit"),
  noMaturity: (count: number, all: number) =>
    `${capital(partOf(count, all))} on development ${count === 1 ? "does" : "do"} not state the maturity`,
  undatedSources: (count: number, all: number) =>
    `${all === 1 ? "The one source" : `${formatNumber(count)} of the ${sourceCount(all)}`} ${count === 1 ? "is" : "are"} undated.`,
  lonely: (names: string) => `No claim in the view is about ${names}.`,
  oneSided: (count: number, all: number) =>
    `${capital(partOf(count, all))} ${count === 1 ? "has" : "have"} no support from an independent voice`,
  allFound: "Nothing is missing: every claim has the dates, figures and independent support expected of it.",
  numbersStart: ": ",
};

export type EvidenceStrings = typeof evidenceEn;

export const evidenceStrings = inLanguages(evidenceEn, async () => (await import("./strings.zh.ts")).evidenceZh);

/** "3 of the 7 claims", or "the one claim". */
function partOf(count: number, all: number): string {
  return all === 1 ? "the one claim" : `${formatNumber(count)} of the ${claimCount(all)}`;
}

function entityCount(count: number): string {
  return counted(count, "entity", "entities");
}

function claimCount(count: number): string {
  return counted(count, "claim", "claims");
}

function sourceCount(count: number): string {
  return counted(count, "source", "sources");
}

function publisherCount(count: number): string {
  return counted(count, "publisher", "publishers");
}

const methodEn = {
  title: "Method",
  claim:
    "A claim is one directed relationship between two entities, put in one sentence, with the published sources it rests on. This document shows claims and what they rest on; it adds nothing to them.",
  grading:
    "The evidence grade of a claim is calculated from its sources by one rule; nobody enters it by hand. The rule counts independent voices. It leaves out a source if it was read again and does not carry the claim; if it is the word of one of the two sides, or of an owner or subsidiary of one, or if one of these controls the publisher; if it is a page of a company or press agency that names no speaker; and if it is state media on a body, firm or policy of their own state, except on facts of record such as an address or an owner. A source that repeats another counts as that one. Encyclopaedias, reposting sites, blogs and unknown publishers are weak: they count only where there is no strong one, and together as one. A claim is never graded better than single source if the editors found that its sources only repeat one interested party, or are weak.",
  dates: "Dates are as precise as the sources give them. Money is not converted and not adjusted for inflation.",
};

export type MethodStrings = typeof methodEn;

export const methodStrings = inLanguages(methodEn, async () => (await import("./strings.zh.ts")).methodZh);
