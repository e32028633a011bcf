import { inLanguages } from "../../model/words/language.ts";

const en = {
  numbers: "Show the numbers",
  total: "Total",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
