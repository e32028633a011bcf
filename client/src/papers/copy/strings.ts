import { asSentence } from "../../model/words/asSentence.ts";
import { inLanguages } from "../../model/words/language.ts";

export interface CitationParts {
  title: string;
  dataset: string;
  hash: string;
  date: string;
  link: string;
}

export type CopyId = "table" | "citation" | "picture" | "cypher" | "link";

const en = {
  heading: "Copy",
  hint: "Copy something to paste into your own text.",
  names: {
    table: "Table of claims",
    citation: "Citation of the view",
    picture: "Image",
    cypher: "Cypher script of the view",
    link: "Link",
  } satisfies Record<CopyId, string>,
  copyOf: (name: string) => `Copy: ${name}`,
  copied: (name: string) => `Copied: ${name}`,
  copiedLink:
    "Copied: link. It has the view and the key points, but not your title and text: those are in the saved paper.",
  copiedHere:
    "Copied: link. It opens on this computer only: send others the view file, which is among the formats. Neither has your title and text: those are in the saved paper.",
  refused: "Not copied: the browser did not allow it.",
  sources: "Sources",
  against: (sources: string) => `against: ${sources}`,
  citation: ({ title, dataset, hash, date, link }: CitationParts) =>
    `${asSentence(title)} View of the Rare Earth Atlas: ${dataset}, content ${hash}. Retrieved ${date} from ${link}`,
};

export type CopyStrings = typeof en;

export const copyStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
