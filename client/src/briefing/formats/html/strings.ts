import { inLanguages } from "../../../words/language.ts";

const en = {
  back: (claim: number) => `Back to claim ${claim} in the text`,
};

export type Strings = typeof en;

/** What a web page says besides the text of the briefing. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
