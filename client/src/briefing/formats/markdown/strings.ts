import { inLanguages } from "../../../words/language.ts";

const en = {
  claim: (claim: number) => `Claim ${claim}.`,
  pictureBeside: (file: string) => `The picture is shown where the file ${file} lies beside this one.`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
