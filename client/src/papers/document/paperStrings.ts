import { counted } from "../../model/words/counted.ts";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";
import { listWords } from "../../model/words/listWords.ts";
import type { Theme } from "./themes.ts";

/** By what most of the lines in a figure say. */
const figures: Record<Theme, string> = {
  ownership: "Who owns what",
  place: "Where and in which field",
  development: "Who develops what",
  use: "What is made and used",
  supply: "Who supplies whom",
  partners: "Who works with whom",
  policy: "What which policy affects",
  counterparts: "Who compares with whom",
};

const en = {
  kicker: "Briefing",
  keyPoints: "Key points",
  noClaims: "There are no claims between the entities in this view.",
  answer: "The answer",
  found: "What was found",
  figures,
  figureAround: (name: string) => `How ${name} is connected`,
  restsOn: "What this rests on",
  claims: "Claims",
  evidence: "Evidence",
  means: "Means",
  sourcesCited: (all: number, against: number) =>
    `${counted(all, "source is", "sources are")} cited${against === 0 ? "" : `, ${formatNumber(against)} of them against a claim`}.`,
  notCountedOf: (left: number, supporting: number) =>
    left === 0
      ? `All that support a claim count.`
      : `Of the ${formatNumber(supporting)} that support a claim, ${formatNumber(left)} ${left === 1 ? "was" : "were"} not counted: the word of an interested party or its state, a copy of another text, or a weak publisher beside a strong one.`,
  readAgain: (count: number, day: string) =>
    `${formatNumber(count)} of the texts ${count === 1 ? "was" : "were"} read again for these claims, the last on ${day}.`,
  notReadAgain: "None of the texts has been read again for these claims.",
  newest: (date: string) => `The newest source is of ${date}.`,
  due: (count: number) => `${counted(count, "claim is", "claims are")} due to be checked again.`,
  notes: "Notes: what each key point rests on",
  allNotes: "All other claims",
  notCounted: "Not counted: ",
  dispute: "The dispute: ",
  goOn: "To check or go on",
  /** Around the name of a file. */
  withFile: [
    "Ask the author for the file ",
    ": any Rare Earth Atlas opens the same picture from it, with every claim and source (Share, then Open a file). The web page of the same name (.html) opens in any browser, without a network.",
  ] as [string, string],
  ownNotInFile: "That file does not hold own data, so another atlas opens it without them.",
  online: "Online: ",
  notIn: (claims: number, sources: number, pages: number | undefined) => {
    const parts = [
      ...(claims > 0 ? [counted(claims, "further claim of the view", "further claims of the view")] : []),
      "the glossary of entities",
      ...(sources > 0 ? [counted(sources, "further source", "further sources")] : []),
    ];
    return `Not in this paper: ${listWords(parts)}. An annex${pages === undefined ? "" : ` of ${counted(pages, "page", "pages")}`} can add them.`;
  },
  data: (dataset: string, licence: string, hash: string, made: string) =>
    `Made on ${made} from ${dataset}, ${licence}. Content hash ${hash}.`,
  annex: "Annex",
  foot: (version: string, hash: string) => `Rare Earth Atlas · data set ${version} · content ${hash}`,
  /** Around the number of a page and that of all pages. */
  page: ["Page ", " of ", ""] as [string, string, string],
  titleOf: (name: string, themes: string) => (themes === "" ? name : `${name}: ${themes}`),
};

export type PaperStrings = typeof en;

/** The words of the paper of two pages. */
export const paperStrings = inLanguages(en, async () => (await import("./paperStrings.zh.ts")).zh);
