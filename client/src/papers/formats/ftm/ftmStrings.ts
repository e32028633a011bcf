import { inLanguages } from "../../../model/words/language.ts";

const en = {
  disputedBy: (source: string) => `Disputed by ${source}`,
  about: (name: string) => `About ${name}`,
  due: "Due",
  maturity: "Maturity",
};

export type FtmStrings = typeof en;

export const ftmStrings = inLanguages(en, async () => (await import("./ftmStrings.zh.ts")).zh);
