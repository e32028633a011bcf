import { inLanguages } from "../../../model/words/language.ts";

const en = {
  back: (claim: number) => `Back to claim ${claim} in the text`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
