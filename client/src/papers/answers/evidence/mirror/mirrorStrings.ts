import type { EvidenceList } from "../../../../model/address/pages/evidenceAddress.ts";
import { counted, formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";

/** The claims of a grade: their number, and this with their share as text. */
interface GradeShare {
  count: number;
  share: string;
}

const claimCount = (count: number) => counted(count, "claim", "claims");
const are = ({ count, share }: GradeShare) => `${share} ${count === 1 ? "is" : "are"}`;

const en = {
  title: "What the data set rests on",
  lead: "How strong the evidence is: what is self-reported, rests on one publisher or is disputed, what is due to be checked again, and where there are gaps. Click a linked number to see the claims or technologies behind it.",
  back: "Back to all evidence",
  sentence: (all: number, grades: Record<"own" | "single" | "disputed", GradeShare>, relayed: number) =>
    `Of ${claimCount(all)}, ${are(grades.own)} self-reported, ${are(grades.single)} single source${relayed === 0 ? "" : ` (the editors found that ${formatNumber(relayed)} of these only ${relayed === 1 ? "repeats" : "repeat"} one interested party)`}, and ${are(grades.disputed)} disputed.`,
  dueSentence: (due: number, day: string) =>
    `As of ${day}, by this computer’s clock, ${claimCount(due)} ${due === 1 ? "is" : "are"} due to be checked again.`,
  dueMore: "There may be more: only the first 5,000 candidates were checked.",
  technologiesMore: "The table by stage counts only the first 5,000 technologies; there are more.",
  share: (count: number, part: number) => `${formatNumber(count)} (${formatNumber(part)}%)`,
  weak: "Where the evidence is thin",
  grades: "By grade",
  due: "Due to be checked again",
  publishers: "Most-cited publishers",
  types: "By type of entity",
  stages: "By stage of the chain",
  years: "Claims by the year of their newest source",
  yearsSentence: "The age of each claim’s newest dated source, for or against it, and the evidence grade of the claim.",
  year: "Year",
  what: "What",
  claims: "Claims",
  part: "Share",
  publisher: "Publisher",
  independent: "Independent of the claim",
  alone: "The only independent voice",
  type: "Type",
  own: "Self-reported",
  supported: "Independent support",
  stage: "Stage",
  technologies: "Technologies",
  undeveloped: "No developer recorded",
  withoutMaturity: "Developers, but no maturity stated",
  unsupported: "Developers, but no undisputed independent support",
  claim: "Claim",
  evidence: "Evidence",
  why: "Due to be checked again",
  lists: {
    "own-word": "Self-reported claims",
    "one-publisher": "Claims of any grade with one independent voice",
    disputed: "Disputed claims",
    oldest: "All claims, longest without a new source first",
    claims: "Claims",
    publisher: "Claims that cite a publisher",
    "publisher-independent": "Claims that cite a publisher independent of them",
    "publisher-alone": "Claims with this publisher as the only independent one",
    suspension: "Suspensions that have run out",
    plan: "Plans past their date, or undated and more than two years old",
    target: "Claims that name a date that has passed",
    figure: "Shares and figures more than two years old",
    checked: "Claims checked by reading their sources again",
    "found-in-full": "Checked claims found in full",
    "found-in-part": "Checked claims found in part",
    "not-supported": "Checked claims that no readable source supports",
    unreadable: "Checked claims whose sources could not be read",
    "lost-grade": "Claims that lost their grade because a source failed its check",
  } satisfies Record<EvidenceList, string>,
  ofYear: (year: string) => `newest source from ${year}`,
  ofDossier: (dossier: string) => `dossier ${dossier}`,
  undatedSource: "no dated source",
  detailSentence:
    "Claims that lost their grade to a check, disputed claims and suspensions that have run out are listed below; only these appear on the canvas and in a briefing.",
  detailCaption: (list: string, shown: number, total: number) =>
    shown === total ? list : `${list}: the first ${formatNumber(shown)} of ${formatNumber(total)}`,
  found: (total: number) => `${claimCount(total)}, by date of their newest source, oldest first.`,
  first: (shown: number, total: number) =>
    `The first ${formatNumber(shown)} of ${claimCount(total)}, by date of their newest source, oldest first.`,
  listMore: "There may be more: only the first 5,000 candidates, or sources of a publisher, were checked.",
  noClaims: "No claim in this data set is on this list.",
  unknown: "List not found",
  unknownPublisher: (publisher: string) => `No source in this data set is published by “${publisher}”.`,
  typesNote: "In the table by type of entity, a claim between two types counts under both.",
  limits: [
    "“Not checked since” means that this data set has no later source, not that there is none.",
    "“Nothing found” means that it is not in this data set, not that there is nothing.",
  ],
};

export type MirrorStrings = typeof en;

export const mirrorStrings = inLanguages(en, async () => (await import("./mirrorStrings.zh.ts")).zh);

const checkEn = {
  caption: "How well the data set holds up",
  byDossier: "How well it holds up, by dossier",
  lost: "Lost their grade",
  sentence: (all: number, checked: number, readable: number, full: string) =>
    `${formatNumber(checked)} of ${formatNumber(all)} claims were checked by reading their sources again, not all of them drawn at random. Of the ${formatNumber(readable)} with a source that could still be read, ${full} were found in full.`,
  shareOf: (count: number, share: string) => `${formatNumber(count)}, or ${share},`,
  lostSentence: (count: number, falls: string) =>
    count === 1
      ? `1 claim has a lower grade because a source was found not to support it: ${falls}.`
      : `${formatNumber(count)} claims have a lower grade because a source was found not to support them: ${falls}.`,
  fell: (count: number, before: string, now: string) => `${formatNumber(count)} went from ${before} to ${now}`,
  what: "What",
  claims: "Claims",
  share: "Share (95% interval)",
  shareInFull: "Share in full (95% interval)",
  dossier: "Dossier",
  checked: "Checked",
  full: "Found in full",
  part: "Found in part",
  none: "Not supported",
  unreadable: "Could not be read",
  ofAll: (percent: number) => `${percent}% of all`,
  noShare: "–",
  interval: (share: number, low: number, high: number) => `${share}% (${low}–${high}%)`,
  limits: [
    "Checks: a claim counts as found in full if one of its sources carries the whole statement, as found in part if one carries a part, and as not supported if those that could be read carry nothing of it. Claims whose sources could not be read are not in the shares.",
    "Checks: not all of the checked claims were drawn at random, so shares and intervals need not hold for the other claims. A claim corrected after its check keeps the finding until it is checked again.",
  ],
};

export type CheckStrings = typeof checkEn;

export const checkStrings = inLanguages(checkEn, async () => (await import("./mirrorStrings.zh.ts")).checkZh);
