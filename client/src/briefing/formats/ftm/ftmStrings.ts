import { inLanguages } from "../../../words/language.ts";

const en = {
  disputedBy: (source: string) => `Disputed by ${source}`,
  about: (name: string) => `About ${name}`,
  due: "Due",
  newest: "Newest source",
};

export type FtmStrings = typeof en;

/** What the description of a claim says that FollowTheMoney has no property for. */
export const ftmStrings = inLanguages(en, async () => (await import("./ftmStrings.zh.ts")).zh);
