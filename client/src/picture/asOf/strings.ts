import { formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";

const en = {
  bar: "As-of date",
  play: "Play: show how the view grew",
  pause: "Pause",
  slider: "As of",
  field: "As of: year, month or day",
  fieldHint: "YYYY-MM",
  fieldFault: "Enter a date as 2020, 2020-03 or 2020-03-15.",
  anyTime: "All dates",
  undated: (count: number) => (count === 1 ? "Show 1 undated claim" : `Show ${formatNumber(count)} undated claims`),
  noDates: "No claim in this view has a start date.",
};

export type Strings = typeof en;

/** The words of the time row. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
