import { formatNumber } from "../words/formatNumber.ts";
import { inLanguages } from "../words/language.ts";
import type { NewsKind } from "./newsLines.ts";

const en = {
  kinds: {
    weaker: "Weaker",
    gone: "Removed",
    ended: "Ended",
    overdue: "Past its date",
    new: "New here",
    reworded: "Reworded",
    stronger: "Stronger",
    details: "Details",
  } satisfies Record<NewsKind, string>,
  meanings: {
    weaker:
      "Its evidence is weaker than it was, it is disputed now, or what was in force is only planned, proposed or suspended.",
    gone: "The claim is no longer there.",
    ended: "The atlas has it as ended now.",
    overdue: "Its date has passed, and no source here says what came after.",
    new: "The claim was not there before.",
    reworded: "It says something else: its words, entities, dates, status, or whose word it is.",
    stronger: "Its evidence is stronger than it was.",
    details: "Its words are the same; the unit or kind of a figure, its sources or its notes have changed.",
  } satisfies Record<NewsKind, string>,
  countOf: {
    weaker: (count: number) => `${formatNumber(count)} weaker`,
    gone: (count: number) => `${formatNumber(count)} removed`,
    ended: (count: number) => `${formatNumber(count)} ended`,
    overdue: (count: number) => `${formatNumber(count)} past ${count === 1 ? "its" : "their"} date`,
    new: (count: number) => `${formatNumber(count)} new`,
    reworded: (count: number) => `${formatNumber(count)} reworded`,
    stronger: (count: number) => `${formatNumber(count)} stronger`,
    details: (count: number) => `${formatNumber(count)} in details`,
  } satisfies Record<NewsKind, (count: number) => string>,
};

export type Strings = typeof en;

/** The words for what is new on a claim. */
export const newsStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
