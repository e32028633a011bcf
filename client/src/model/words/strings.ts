import { inLanguages } from "./language.ts";

/** The origin of something, with its dates in words. */
export interface Origin {
  version: string;
  date: string;
  hash: string;
  address: string;
}

const en = {
  explore: "Explore",
  table: "Table",
  paths: "Paths",
  analysis: "Analysis",
  briefing: "Briefing",
  fromAtlas: ({ version, date, hash, address }: Origin) =>
    `Rare Earth Atlas, data set ${version} of ${date}, content hash ${hash}, ${address}`,
  /** In place of the address of a source. */
  notPublic: "not public",
  seenAt: (place: string) => `seen at ${place}`,
  noAddress: "no web address",
  newTab: " (opens in a new tab)",
  /** A path and query that open in any copy of the atlas. */
  inOwnAtlas: (address: string) => `${address} (open it in your own atlas)`,
  end: ".",
  between: ". ",
  semicolon: "; ",
  fromTo: (since: string, until: string) => `${since} to ${until}`,
  since: (date: string) => `since ${date}`,
  asOf: (date: string) => `as of ${date}`,
  on: (date: string) => date,
  /** Between two sentences. */
  gap: " ",
  until: (date: string) => `until ${date}`,
};

export type Strings = typeof en;

/** Strings shared by features: names of pages, punctuation, periods. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

const ownDataEn = {
  name: "Your own data",
  /** In files, which others read. */
  nameInFiles: "Own data",
  mark: "your own data",
  of: (folder: string) => `own data from ${folder}`,
  override: (mark: string, reason: string) => `${mark}, replacing the data set’s entry: ${reason}`,
  with: (dataset: string, folders: string) => `${dataset}, with own data from ${folders}`,
  notForOwn: (licence: string, folders: string) => `${licence}; this licence does not cover own data from ${folders}`,
};

export type OwnDataStrings = typeof ownDataEn;

/** The words for own data, beside those of the data set. */
export const ownDataStrings = inLanguages(ownDataEn, async () => (await import("./strings.zh.ts")).ownDataZh);
