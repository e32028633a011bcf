import { counted, formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";
import { listWords } from "../../../../model/words/listWords.ts";
import type { Verdict } from "./verdictOf.ts";

const are = (count: number) => counted(count, "is", "are");
const have = (count: number) => counted(count, "has", "have");
const claimCount = (count: number) => counted(count, "claim", "claims");

const en = {
  title: "How much of this article holds up?",
  lead: "Choose a source to see every claim that rests on it, how each is graded, and what independent voices say for or against it.",
  source: "Source",
  example: "What Baogang says about its innovation in 2025 (Rare Earth Exchanges)",
  choose: "Choose a source, or begin with this one:",
  notHere: "Is it an article of your own, not a source of the data set?",
  readIt: "Paste it to read it against the atlas",
  unknown: (id: string) => `There is no source ${id} in this version of the data set.`,
  titleOf: (source: string) => `How much of “${source}” holds up?`,
  openSource: "Open the document",
  nothing: "No claim in this data set rests on this source.",
  answer: (all: number, parts: string) =>
    all === 1
      ? `1 claim in the data set rests on this source: ${parts}.`
      : `Of the ${claimCount(all)} in the data set that rest on this source, ${parts}.`,
  /** The heading: how many of the claims others support, nobody independent supports, or are disputed. */
  finding: (all: number, { supported, own, disputed }: { supported: number; own: number; disputed: number }) =>
    `${formatNumber(supported)} of the ${claimCount(all)} that rest on it ${supported === 1 ? "is" : "are"} supported by two or more independent voices besides it, ${formatNumber(own)} self-reported, ${formatNumber(disputed)} disputed`,
  parts: {
    supported: (count) => `${are(count)} supported by two or more independent voices besides it`,
    oneOther: (count) => `${are(count)} supported by one independent voice besides it or by several that count as one`,
    alone: (count) => `${have(count)} no other independent voice`,
    ownWord: (count) => `${are(count)} self-reported`,
    disputed: (count) => `${are(count)} disputed`,
  } as Record<Exclude<Verdict, "assessed">, (count: number) => string>,
  counted: (comparisons: number, against: number) => {
    const context = [
      ...(comparisons > 0
        ? [`${counted(comparisons, "comparison", "comparisons")} that the editors made with its help`]
        : []),
      ...(against > 0 ? [`${claimCount(against)} that it contradicts or doubts`] : []),
    ];
    const rest =
      context.length === 0 ? "" : `; ${listWords(context)} ${comparisons + against === 1 ? "is" : "are"} not counted`;
    return `Only what the source itself asserts is counted, here and in every file${rest}.`;
  },
  dueSentence: (count: number, day: string) => `As of ${day}, ${are(count)} due to be checked again.`,
  more: (shown: number, total: number) => `Only the first ${formatNumber(shown)} of ${claimCount(total)} are shown.`,
  groups: {
    supported: "Supported by two or more independent voices besides it",
    oneOther: "Supported by one independent voice besides it, or by several that count as one",
    alone: "No other independent voice",
    ownWord: "Self-reported",
    disputed: "Disputed",
    assessed: "Not counted: comparisons that the editors made with its help",
  } satisfies Record<Verdict, string>,
  contradicted: "Not counted: claims that it contradicts or doubts",
  countCaption: "The claims that rest on the source, by how well they are supported",
  verdict: "Support",
  claims: "Claims",
  part: "Share",
  claim: "Claim",
  evidence: "Evidence",
  publishersFor: "Other independent voices for it",
  publishersAgainst: "Publishers against it",
  due: "Due to be checked again",
  none: "none",
  named: (count: number, names: string) => `${formatNumber(count)}: ${names}`,
  limits: [
    "Only statements entered as claims in this data set are counted, not every sentence of the source.",
    "Several publishers count as one if the editors found that they only repeat one interested party, or are weak sources.",
    "A source that repeats another counts as the publisher that it repeats.",
    "A claim that nobody else supports may still be true; a claim that two publishers support may still come from one origin. Read the sources.",
  ],
};

export type ArticleStrings = typeof en;

export const articleStrings = inLanguages(en, async () => (await import("./articleStrings.zh.ts")).zh);
