import { counted } from "../../../../model/words/counted.ts";
import { inLanguages } from "../../../../model/words/language.ts";

const en = {
  title: (place: string) => `What if ${place} drops out?`,
  nothing: (place: string) =>
    `Nothing in this data set is recorded as being of ${place}: no organisation with its headquarters there, and no place.`,
  notNamed: (place: string) => `No claim names ${place} in its text either.`,
  named: (place: string, number: number) =>
    `${counted(number, "claim names", "claims name")} ${place} in ${number === 1 ? "its" : "their"} text.`,
  caption: (place: string) => `Claims that name ${place}`,
  claim: "Claim",
  evidence: "Evidence",
  instead: "Take out what these claims are about, wherever it is mined or made:",
  limit: "What is not recorded of a country cannot be followed. That does not mean that nothing comes from there.",
};

export type UnrecordedStrings = typeof en;

/** The words for a country of which nothing is recorded. */
export const unrecordedStrings = inLanguages(en, async () => (await import("./unrecordedStrings.zh.ts")).zh);
