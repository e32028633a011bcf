import { inLanguages } from "./language.ts";

const en = {
  explore: "Explore",
  table: "Table",
  paths: "Paths",
  analysis: "Analysis",
  briefing: "Briefing",
  /** The origin of something copied, saved or printed. */
  fromAtlas: (version: string, address: string) => `Rare Earth Atlas, data set ${version}, ${address}`,
  /** In place of the address of a source. */
  notPublic: "not public",
  newTab: " (opens in a new tab)",
  /** A path and query that open in any copy of the atlas. */
  inOwnAtlas: (address: string) => `${address} (open it in your own atlas)`,
  end: ".",
  between: ". ",
  semicolon: "; ",
  fromTo: (since: string, until: string) => `${since} to ${until}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
};

export type Strings = typeof en;

/** Strings shared by features: names of pages, punctuation, periods. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
