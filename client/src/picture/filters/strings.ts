import { inLanguages } from "../../model/words/language.ts";

const en = {
  close: "Close filters",
  mode: "Filtered-out items are",
  hide: "hidden",
  dim: "faded",
  out: (out: number, all: number) => `${out} of ${all} off`,
  find: (facet: string) => `Find in ${facet.toLowerCase()}`,
  findHint: "Find…",
  notFound: "No match.",
  all: "All",
  none: "None",
  allOf: (facet: string) => `All: ${facet.toLowerCase()}`,
  noneOf: (facet: string) => `None: ${facet.toLowerCase()}`,
  only: "Only",
  onlyThis: (name: string) => `Only ${name}`,
};

export type Strings = typeof en;

/** The words of the filters. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
