import { inLanguages } from "../../../model/words/language.ts";

const en = {
  claim: (claim: number) => `Claim ${claim}`,
  pictureBeside: (file: string) => `The image appears if the file ${file} is in the same folder as this one.`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
