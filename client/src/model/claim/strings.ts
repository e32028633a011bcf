import type { ChangedPart, ChangeKind, Claim } from "@atlas/server/contract";
import type { PublisherKind } from "@atlas/server/publishers";
import type { Predicate } from "@atlas/server/vocabulary";
import { counted, formatNumber } from "../words/formatNumber.ts";
import { inLanguages } from "../words/language.ts";
import { listWords } from "../words/listWords.ts";
import type { Intent } from "./intent.ts";
import type { StateMatter } from "./stateMatter.ts";

const changeEn = {
  kinds: {
    removed: "Removed",
    added: "Added",
    regraded: "Regraded",
    reworded: "Reworded",
    revised: "Revised",
  } satisfies Record<ChangeKind, string>,
  meanings: {
    removed: "The claim is no longer there.",
    added: "The claim was not there before.",
    regraded: "Its evidence grade has changed.",
    reworded: "Its statement is worded differently.",
    revised: "Its entities, dates, status, figures, sources or notes have changed.",
  } satisfies Record<ChangeKind, string>,
  counted: {
    removed: (count: number) => `${formatNumber(count)} removed`,
    added: (count: number) => `${formatNumber(count)} added`,
    regraded: (count: number) => `${formatNumber(count)} regraded`,
    reworded: (count: number) => `${formatNumber(count)} reworded`,
    revised: (count: number) => `${formatNumber(count)} revised`,
  } satisfies Record<ChangeKind, (count: number) => string>,
  parts: {
    evidence: "evidence",
    statement: "statement",
    ends: "entities",
    predicate: "kind of link",
    status: "status",
    dates: "dates",
    figures: "figures",
    sources: "sources",
    word: "whose word it is",
    dispute: "what is disputed",
    relays: "what its sources retell",
    remarks: "maturity, subject matter, caveats or notes",
  } satisfies Record<ChangedPart, string>,
  was: "Was:",
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  becomes: "is now",
  alsoChanged: (parts: string) => `Also changed: ${parts}`,
  status: "Status",
  dates: "Dates",
  due: "Due",
  noDates: "none",
  relation: "Kind of link",
};

export type Strings = typeof changeEn;

/** The words for changes of a claim between two versions of the data set. */
export const changeStrings = inLanguages(changeEn, async () => (await import("./strings.zh.ts")).changeZh);

const countEn = {
  claimCount: (count: number) => counted(count, "claim", "claims"),
  gradeCount: (count: number) => counted(count, "grade", "grades"),
  claimsOfGrades: (claims: string, grades: readonly string[]) => `${claims}: ${grades.join(", ")}`,
  claimsOfGrade: (count: number, grade: string) => `${formatNumber(count)}\u00a0${grade.toLowerCase()}`,
};

export type CountWords = typeof countEn;

/** Numbers of claims, and numbers of each grade. */
export const countWords = inLanguages(countEn, async () => (await import("./strings.zh.ts")).countZh);

const dueEn = {
  notChecked: (checked: string, why: string) => `Not checked since ${checked}: ${why}`,
  before: (dated: string, why: string) => `Its newest dated source, from ${dated}, predates what it describes: ${why}`,
  undated: (why: string) => `No source is dated, so it is unclear when it was last checked: ${why}`,
  oldPlan: "the plan names no date and is more than two years old",
  passed: (date: string) => `a date it names has passed (${date})`,
  figure: "the figure is more than two years old",
};

export type DueStrings = typeof dueEn;

/** The words for claims that are due to be checked again. */
export const dueStrings = inLanguages(dueEn, async () => (await import("./strings.zh.ts")).dueZh);

const lineEn = {
  owns: (share: string) => `owns ${share}`,
  funds: (phrase: string, sum: string) => `${phrase} ${sum}`,
  drawnAs: (grade: string) => `the line is drawn as ${grade}`,
};

export type LineWords = typeof lineEn;

/** The words on a line that the vocabulary lacks. */
export const lineWords = inLanguages(lineEn, async () => (await import("./strings.zh.ts")).lineZh);

/** Names that need an article in an English sentence. */
const withArticle = /^(Ministry|Government|Institute|State|National|University|General Administration) /;

const wordEn = {
  named: (name: string) => (withArticle.test(name) ? `the ${name}` : name),
  wordOf: (speakers: readonly string[]) => {
    const names = listWords(speakers);
    return `${names}${names.endsWith("s") ? "'" : "'s"} word`;
  },
  whose: (speaker: string, text: string) => `${speaker}: “${text}”`,
  /** On a line, where there is no room for the speaker. */
  claimed: "claimed",
};

export type WordStrings = typeof wordEn;

/** The words that say whose word a statement or a figure is. */
export const wordStrings = inLanguages(wordEn, async () => (await import("./strings.zh.ts")).wordZh);

const matters: Record<StateMatter, string> = { policy: "policy", body: "body", firm: "firm" };

const sourceEn = {
  kinds: {
    news: "news media",
    "trade-press": "trade press",
    "state-media": "state media",
    company: "company page",
    "wire-release": "press release wire",
    government: "government",
    academic: "academic publisher",
    "think-tank": "think tank",
    association: "association",
    expert: "expert firm",
    encyclopaedia: "encyclopaedia",
    aggregator: "reposting site",
    blog: "blog",
    unknown: "unknown publisher",
  } satisfies Record<PublisherKind, string> as Record<PublisherKind, string>,
  interview: "interview with an independent person",
  interviewWith: (name: string) => `interview with ${name}`,
  controlledBy: (name: string) => `controlled by ${name}`,
  repeats: (publisher: string) => `repeats ${publisher}`,
  repeatsItself: "repeats another text of its own",
  counts: "Counts",
  countsAsOne: (publisher: string) => `Counts as one with the other sources of ${publisher}`,
  countsAsWeak: "Counts: weak publishers count as one, and only where there is no strong one",
  leftOut: (reason: string) => `Left out: ${reason}`,
  word: (names: string) => `the word of ${names}`,
  relays: (names: string) => `relays the word of ${names}`,
  interested: "the word of an interested party",
  controlled: (names: string) => `its publisher is controlled by ${names}`,
  retellsControlled: (publisher: string, names: string) => `repeats ${publisher}, which ${names} controls`,
  companyPage: "a company page that names no speaker",
  release: "a press release that names no speaker",
  /** Topics of state media. */
  matters,
  stateMedia: (matter: string) => `state media on a ${matter} of its own state`,
  weak: "a weak publisher; a strong one counts instead",
  retells: (publisher: string) => `repeats ${publisher}, which counts already`,
  retellsItself: "repeats another text of its own publisher, which counts already",
  failedCheck: "read again and found not to say this",
  readAgain: (date: string, verdict: string) => `Read again on ${date}: ${verdict}`,
  verdicts: {
    supports: "supports it",
    partly: "supports it in part",
    "does-not": "does not say this",
    unreadable: "could not be read",
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
};

type Verdict = Claim["check_verdicts"][number];

export type SourceWords = typeof sourceEn;

/** The words for publishers of sources, for how a source counts, and for what was found when it was read again. */
export const sourceWords = inLanguages(sourceEn, async () => (await import("./strings.zh.ts")).sourceZh);

const sharesEn = {
  overWhole: (sum: string, of: string | null) =>
    `${of === null ? "These shares" : `The shares in ${of}`} add up to ${sum}: they are of different years or counted differently.`,
  older: (count: string) => `older: ${count}`,
};

export type SharesWords = typeof sharesEn;

/** Words for several counts of one thing. */
export const sharesWords = inLanguages(sharesEn, async () => (await import("./strings.zh.ts")).sharesZh);

const intentEn = {
  /** After a title whose verb says that it is there. */
  asides: { planned: "planned", proposed: "proposed", agreed: "", announced: "" } satisfies Record<Intent, string>,
  /** The verb of a relation that is not there yet; `phrase` is that of one that is. */
  verb: (predicate: Predicate, intent: Intent, phrase: string): string => {
    const gives = predicate === "FUNDS";
    if (intent === "agreed") return gives ? "agreed to fund" : "agreed to invest in";
    if (intent === "announced") return gives ? "announced funding for" : "announced an investment in";
    return phrase;
  },
};

export type IntentStrings = typeof intentEn;

/** The words for what is planned, proposed, or only agreed or announced. */
export const intentStrings = inLanguages(intentEn, async () => (await import("./strings.zh.ts")).intentZh);
