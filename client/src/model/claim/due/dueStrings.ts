import { inLanguages } from "../../words/language.ts";

const en = {
  notChecked: (checked: string, why: string) => `Not checked since ${checked}: ${why}`,
  before: (dated: string, why: string) => `Its newest dated source, from ${dated}, predates what it describes: ${why}`,
  undated: (why: string) => `No source is dated, so it is unclear when it was last checked: ${why}`,
  suspension: (date: string) => `the suspension has run out (${date})`,
  plan: (date: string) => `the date of the plan has passed (${date})`,
  oldPlan: "the plan names no date and is more than two years old",
  target: (date: string) => `a date it names has passed (${date})`,
  figure: "the figure is more than two years old",
};

export type DueStrings = typeof en;

/** The words for claims that are due to be checked again. */
export const dueStrings = inLanguages(en, async () => (await import("./dueStrings.zh.ts")).zh);
