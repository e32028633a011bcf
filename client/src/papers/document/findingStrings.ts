import type { CaveatWords } from "../../model/claim/claimWords.ts";
import { inLanguages } from "../../model/words/language.ts";
import type { Theme } from "./themes.ts";

const themes: Record<Theme, string> = {
  ownership: "Ownership",
  place: "Places and sectors",
  development: "Development",
  use: "Products and uses",
  supply: "Supply and dependence",
  partners: "Partners and funding",
  policy: "Policy and recognition",
  counterparts: "Comparable organisations",
};

const caveats: CaveatWords = {
  weak: "weak sources only",
  "relay-unmarked": "the editors found that all sources repeat one interested party",
  "headquarters-not-production": "a headquarters; no source shows production there",
  estimate: "the figure is an estimate",
};

const en = {
  themes,
  caveats,
  assessed: "a comparison by the editors of this data set",
  single: (publishers: string) =>
    publishers === "" ? "one independent publisher" : `according to ${publishers} alone`,
  corroborated: (count: number) => `${count} independent publishers`,
  accordingToItself: (names: string, count: number) =>
    names === "" ? "no independent publisher" : `according to ${names} ${count > 1 ? "themselves" : "itself"}`,
  accordingToKin: (names: string) => `according to ${names}, an interested party`,
  disputed: (publishers: string, support: number, ownWord: string) =>
    [
      ...(ownWord === "" ? [] : [ownWord]),
      support === 0
        ? "no independent support"
        : `supported by ${support} independent ${support === 1 ? "publisher" : "publishers"}`,
      `disputed by ${publishers}`,
    ].join("; "),
};

export type FindingStrings = typeof en;

/** For claims worded as sentences. */
export const findingStrings = inLanguages(en, async () => (await import("./findingStrings.zh.ts")).zh);
