import { inLanguages } from "../../model/words/language.ts";

const pageEn = {
  page: "Read",
  pageWords: "article text paste news check sentences pdf docx paper still true version",
};

export type PageStrings = typeof pageEn;

/** Words that the header and the search need before the page is loaded. */
export const pageStrings = inLanguages(pageEn, async () => (await import("./strings.zh.ts")).pageZh);

const fileEn = {
  tooLarge: (name: string) => `${name} is larger than 20 MB. Paste the text instead.`,
  otherKind: (name: string) => `${name} cannot be read. Choose a text, Markdown, HTML, Word (.docx) or PDF file.`,
  notOurs: (name: string) =>
    `${name} was not made by the atlas, or has lost what it said of itself, so there is nothing to check. Its text cannot be read here; paste it instead.`,
  damaged: (name: string) => `${name} is damaged or not what its name says. Paste the text instead.`,
  unpacksTooLarge: (name: string) => `${name} unpacks to more than a document holds, so it was not opened.`,
  locked: (name: string) => `${name} asks for a password. Save it without one, or paste the text.`,
  noText: (name: string) => `No text was found in ${name}. If it is a scan, it has only pictures of text.`,
  empty: (name: string) => `${name} holds no text.`,
  slow: (name: string) => `${name} took too long to read. Paste the text instead.`,
};

export type FileStrings = typeof fileEn;

/** Why the text of a file could not be read. */
export const fileStrings = inLanguages(fileEn, async () => (await import("./strings.zh.ts")).fileZh);
