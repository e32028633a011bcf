import { inLanguages } from "../../../model/words/language.ts";

const en = {
  title: "Your name",
  label: "Your name",
  hint: "It stands beside what you add and change, so that colleagues can tell your entries from others’. This browser remembers it; you can change it on the page Desk.",
  missing: "Enter a name.",
  use: "Use this name",
};

export type NameStrings = typeof en;

/** The words of the question for the reader's name. */
export const nameStrings = inLanguages(en, async () => (await import("./nameStrings.zh.ts")).zh);
