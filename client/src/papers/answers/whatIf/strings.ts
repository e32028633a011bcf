import { formatNumber, numberWord } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const noneOr = (number: number) => (number === 0 ? "none" : numberWord(number));

const en = {
  title: "What if",
  lead: "Take out a product, a technology, a company or a country: what a rule or a shortage is recorded to have done, who is recorded to use it, whom it could reach, and who else makes it.",
  form: "What is taken out",
  takeOut: "Take out",
  takeOutSecond: "Instead take out",
  stop: "What stops there",
  madeIn: "made in",
  exportedFrom: "exported from",
  add: "Product, technology, organisation or country",
  subsidiaries: "with subsidiaries",
  loading: "Following the goods…",
  titleStops: (what: string, several: boolean) => `What if ${what} ${several ? "stop" : "stops"}?`,
  titleDropsOut: (what: string, several: boolean) => `What if ${what} ${several ? "drop" : "drops"} out?`,
  madeInCountry: (what: string, country: string) => `${what} made in ${country}`,
  exportedFromCountry: (what: string, country: string) => `${what} exported from ${country}`,
  everythingOf: (country: string) => `everything from ${country}`,
  /** Offered together in the field. */
  elements: {
    dysprosium: "Dysprosium: oxide, metal and sintered NdFeB magnets together",
    terbium: "Terbium: oxide, metal and sintered NdFeB magnets together",
    samarium: "Samarium: oxide, metal and samarium-cobalt magnets together",
  },
  start: {
    lead: "Add something above, or begin with one of these:",
    examples: {
      dysprosium: "Dysprosium oxide exported from China",
      northern: "Northern Rare Earth",
      magnets: "Sintered NdFeB magnets made in China",
      myanmar: "Myanmar, and its ionic-clay concentrate",
      samarium: "Samarium-cobalt magnets",
      mp: "MP Materials",
    },
  },
  beside: {
    open: "Compare with another",
    title: (one: string, other: string) => `What if: ${one}, or ${other}?`,
    table: "In which circle of each",
    counted: (both: number, first: number, second: number) =>
      `Recorded, in circle 1 or 2: ${noneOr(both)} in both, ${noneOr(first)} only in the first, ${noneOr(second)} only in the second.`,
    inferred: (number: number) => `In circle 3 only, which is inferred: ${formatNumber(number)}.`,
  },
};

export type Strings = typeof en;

/** The words of the page: its form, its titles and its examples. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
