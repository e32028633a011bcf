import { inLanguages } from "../language.ts";

const en = {
  name: "Your own data",
  /** In files, which others read. */
  nameInFiles: "Own data",
  mark: "your own data",
  of: (folder: string) => `own data from ${folder}`,
  override: (mark: string, reason: string) => `${mark}, replacing the data set’s entry: ${reason}`,
  with: (dataset: string, folders: string) => `${dataset}, with own data from ${folders}`,
  notForOwn: (licence: string, folders: string) => `${licence}; this licence does not cover own data from ${folders}`,
};

export type Strings = typeof en;

/** The words for own data, beside those of the data set. */
export const ownDataStrings = inLanguages(en, async () => (await import("./ownDataStrings.zh.ts")).zh);
