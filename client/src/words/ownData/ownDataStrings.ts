import { inLanguages } from "../language.ts";

const en = {
  name: "Own data",
  mark: "own data",
  of: (folder: string) => `own data of ${folder}`,
  override: (mark: string, reason: string) => `${mark}, in place of the data set’s own entry: ${reason}`,
  with: (dataset: string, folders: string) => `${dataset}, with own data of ${folders}`,
  notForOwn: (licence: string, folders: string) => `${licence}; it does not hold for the own data of ${folders}`,
};

export type Strings = typeof en;

/** The words for own data, beside those of the data set. */
export const ownDataStrings = inLanguages(en, async () => (await import("./ownDataStrings.zh.ts")).zh);
