import { inLanguages } from "../words/language.ts";

const en = {
  notChecked: (checked: string, why: string) => `Not checked since ${checked}: ${why}`,
  before: (dated: string, why: string) => `Its newest dated source, of ${dated}, is older than what it tells: ${why}`,
  undated: (why: string) => `Not checked since, and no source is dated: ${why}`,
  suspension: (date: string) => `the suspension has run out (${date})`,
  plan: (date: string) => `the date of the plan has passed (${date})`,
  oldPlan: "a plan that names no date",
  target: (date: string) => `a date named in it has passed (${date})`,
  figure: "the figure is more than two years old",
};

export type DueStrings = typeof en;

/** The words for claims that are due to be checked again. */
export const dueStrings = inLanguages(en, async () => (await import("./dueStrings.zh.ts")).zh);
