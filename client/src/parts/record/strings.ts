import { inLanguages } from "../../model/words/language.ts";

/** The parts of a citation. */
export interface CitationParts {
  /** Title of the data set. */
  title: string;
  /** Version and date of the data set, with own data if there are any. */
  dataset: string;
  hash: string;
  /** The day of reading. */
  read: string;
  /** Null if nobody else can open it. */
  address: string | null;
}

/** The parts of a report of an error in a claim. */
export interface ReportParts {
  /** The place to send it to; null if the server names none. */
  contact: string | null;
  claim: string;
  statement: string;
  dataset: string;
  hash: string;
  address: string;
}

const en = {
  citation: ({ title, dataset, hash, read, address }: CitationParts) =>
    `Rare Earth Atlas contributors, Rare Earth Atlas: ${title}. ${dataset}, content hash ${hash}. Accessed ${read}${address === null ? "" : `, ${address}`}.`,
  copyCitation: "Copy the citation",
  copyReport: "Report an error",
  copyFailed: "Not copied: select the text instead",
  reportFailed: "Not copied: the browser did not allow it",
  version: (version: string, date: string) => `Data set ${version} of ${date}`,
  report: ({ contact, claim, statement, dataset, hash, address }: ReportParts) =>
    [
      ...(contact === null ? [] : [`To: ${contact}`]),
      `Error in claim ${claim} of the Rare Earth Atlas`,
      `It says: ${statement}`,
      `${dataset}, content hash ${hash}`,
      address,
      "What is wrong: ",
      "What shows it (source, page, day): ",
    ].join("\n"),
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
