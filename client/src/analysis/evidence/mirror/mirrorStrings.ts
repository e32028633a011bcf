import type { EvidenceList } from "../../../url/pages/evidenceAddress.ts";
import { formatNumber } from "../../../words/formatNumber.ts";
import { inLanguages } from "../../../words/language.ts";

const claimCount = (count: number) => (count === 1 ? "1 claim" : `${formatNumber(count)} claims`);

const en = {
  title: "What the data set rests on",
  lead: "An honest mirror of the data: what rests on somebody's own word, on one publisher or on disputed claims, what has not been checked since, and where there is nothing. Numbers that are links lead to the claims, or the technologies, behind them.",
  back: "All of the evidence",
  sentence: (all: number, grades: { own: string; single: string; disputed: string }, relayed: number) =>
    `Of ${claimCount(all)}, ${grades.own} are self-reported, ${grades.single} are single source${relayed === 0 ? "" : ` (the editors found that ${formatNumber(relayed)} of these only repeat one interested party)`}, and ${grades.disputed} are disputed.`,
  dueSentence: (due: number, day: string) =>
    `On ${day}, the day by the clock of this machine, ${claimCount(due)} are due to be checked again.`,
  dueMore: "There are more: only the first 5,000 that may be due were looked through.",
  technologiesMore: "By stage, only the first 5,000 technologies are counted; there are more.",
  share: (count: number, part: number) => `${formatNumber(count)} (${formatNumber(part)}%)`,
  weak: "Where the evidence is thin",
  grades: "By grade",
  due: "Due to be checked",
  publishers: "Publishers it leans on",
  types: "By type of entity",
  stages: "By stage of the chain",
  years: "Claims by the year of their newest source",
  yearsSentence:
    "How old the newest dated source of each claim is, for or against it, and how well the claim is evidenced.",
  year: "Year",
  what: "What",
  claims: "Claims",
  part: "Share",
  publisher: "Publisher",
  independent: "Independent of the claim",
  alone: "Without any other",
  type: "Type",
  own: "Own word only",
  supported: "Independent support",
  stage: "Stage",
  technologies: "Technologies",
  undeveloped: "No claim of a developer",
  withoutMaturity: "Developers, but no maturity told",
  unsupported: "Developers, but no independent support that nobody disputes",
  claim: "Claim",
  evidence: "Evidence",
  why: "Due to be checked",
  lists: {
    "own-word": "Claims on the word of those concerned only",
    "one-publisher": "Claims of any grade with one independent publisher",
    disputed: "Disputed claims",
    oldest: "All claims, those not checked for longest first",
    claims: "Claims",
    publisher: "Claims that cite a publisher",
    "publisher-independent": "Claims that cite a publisher which is independent of them",
    "publisher-alone": "Claims for which a publisher is the only independent one",
    suspension: "Suspensions that have run out",
    plan: "Plans past their dates, or without one and more than two years old",
    target: "Claims that name a date that has passed",
    figure: "Shares and figures more than two years old",
    checked: "Claims checked by reading their sources again",
    "found-in-full": "Checked claims found in full",
    "found-in-part": "Checked claims found in part",
    "not-supported": "Checked claims that no readable source supports",
    unreadable: "Checked claims whose sources could not be read",
    "lost-grade": "Claims that lost their grade because a source failed its check",
  } satisfies Record<EvidenceList, string>,
  ofYear: (year: string) => `newest source of ${year}`,
  ofDossier: (dossier: string) => `dossier ${dossier}`,
  undatedSource: "no dated source",
  detailSentence:
    "Claims that lost their grade to a check, disputed claims and suspensions that have run out are told one by one below; these are what the canvas and a briefing show.",
  detailCaption: (list: string, shown: number, total: number) =>
    shown === total ? list : `${list}: the first ${formatNumber(shown)} of ${formatNumber(total)}`,
  found: (total: number) => `${claimCount(total)}, those whose newest source is oldest first.`,
  first: (shown: number, total: number) =>
    `The first ${formatNumber(shown)} of ${claimCount(total)}, those whose newest source is oldest first.`,
  listMore:
    "There may be more: only the first 5,000 claims that may be due, or sources of a publisher, were looked through.",
  noClaims: "No claim of this data set is in this list.",
  unknown: "There is no such list.",
  unknownPublisher: (publisher: string) => `No source of this data set is published by “${publisher}”.`,
  typesNote: "By type of entity: a claim between two types counts under both.",
  limits: [
    "That a claim has not been checked since says that this data set has no later source, not that there is none.",
    "Nothing found means: not in this data set. It does not mean that there is nothing.",
  ],
};

export type MirrorStrings = typeof en;

export const mirrorStrings = inLanguages(en, async () => (await import("./mirrorStrings.zh.ts")).zh);
