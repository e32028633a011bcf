import { counted, formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";

const en = {
  results: "Entities found",
  count: (hits: number) => counted(hits, "entity found", "entities found"),
  searching: "Searching…",
  nothing: (text: string) => `Nothing found for “${text}”.`,
  nothingHint: "Try a shorter word, an English or Chinese name, pinyin, or a stock ticker such as 600111.",
  failed: "The search failed.",
  firstOf: (shown: number, all: number) =>
    `These ${formatNumber(shown)} of ${formatNumber(all)} have the most claims. Type a name to find the others.`,
  countries: "Countries and regions",
  pick: "Pick from the list, or type a name",
  makeNew: (name: string) => `New: “${name}”`,
  pickAnother: "Add another one",
  letGo: (name: string) => `Remove ${name}`,
  picked: (label: string) => (name: string) => `${label}: ${name}`,
  unknownEntity: (id: string) => `This data set has no entity “${id}”.`,
  sourcePlaceholder: "Type a title or publisher",
  inText: "Its claims and summary have these words",
  /** Stands before another name. */
  alsoKnown: "also ",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
