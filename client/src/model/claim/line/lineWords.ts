import { inLanguages } from "../../words/language.ts";

const en = {
  owns: (share: string) => `owns ${share}`,
  drawnAs: (grade: string) => `the line is drawn as ${grade}`,
};

export type LineWords = typeof en;

/** The words on a line that the vocabulary lacks. */
export const lineWords = inLanguages(en, async () => (await import("./lineWords.zh.ts")).zh);
