import { inLanguages } from "../../words/language.ts";

const en = {
  close: "Close filters",
  mode: "What is filtered out is",
  hide: "hidden",
  dim: "drawn faint",
  out: (out: number, all: number) => `${out} of ${all} out`,
  find: (facet: string) => `Find in ${facet.toLowerCase()}`,
  findHint: "Find …",
  notFound: "None of that name.",
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
