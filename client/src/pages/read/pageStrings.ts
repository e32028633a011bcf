import { inLanguages } from "../../model/words/language.ts";

const en = {
  page: "Read",
  pageWords: "article text paste news check sentences pdf docx",
};

export type PageStrings = typeof en;

/** What the header and the search need before the page is loaded. */
export const pageStrings = inLanguages(en, async () => (await import("./pageStrings.zh.ts")).zh);
