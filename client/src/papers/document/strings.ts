import type { EntityClass } from "@atlas/server/vocabulary";
import type { CaveatWords } from "../../model/claim/claimWords.ts";
import { uncapital } from "../../model/words/asSentence.ts";
import { counted, formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";
import { listWords } from "../../model/words/listWords.ts";
import type { Theme } from "./themes.ts";

const classes: Record<EntityClass, readonly [one: string, more: string]> = {
  organisation: ["organisation in China", "organisations in China"],
  subsidiary: ["subsidiary", "subsidiaries"],
  counterpart: ["organisation outside China", "organisations outside China"],
  technology: ["technology", "technologies"],
  product: ["product", "products"],
  sector: ["sector", "sectors"],
  place: ["place", "places"],
  policy: ["policy", "policies"],
};

const en = {
  untitled: "Briefing",
  made: (date: string) => `Made on ${date} with Rare Earth Atlas`,
  keyFigures: "Key figures",
  entities: (count: number, parts: string) => `${count === 1 ? "entity" : "entities"}: ${parts}`,
  ofClass: (count: number, name: EntityClass): string =>
    `${formatNumber(count)}\u00a0${classes[name][count === 1 ? 0 : 1]}`,
  claims: (count: number): string => (count === 1 ? "claim between them" : "claims between them"),
  claimsOfAnswer: (count: number): string => (count === 1 ? "claim in the answer" : "claims in the answer"),
  sources: (count: number): string => (count === 1 ? "source cited" : "sources cited"),
  publishers: (count: number): string => (count === 1 ? "publisher of these sources" : "publishers of these sources"),
  graded: (grade: string, count: number, all: number) =>
    `${grade.toLowerCase()}: ${formatNumber(count)} of ${formatNumber(all)} claims`,
  alternative: (entities: number, claims: number, most: string) =>
    `A network of ${counted(entities, "entity", "entities")} and ${counted(claims, "claim", "claims")}. ${most === "" ? "" : `Most claims are about ${most}. `}Its numbers are those of the notes.`,
  claimsOf: (name: string, count: number) => `${name} (${formatNumber(count)})`,
  number: "No.",
  claim: "Claim",
  when: "When",
  figures: "Figures",
  evidence: "Evidence",
  shareHeld: (share: string) => `${share} held`,
  shareWanted: (share: string) => `${share} to be held`,
  figureOf: (kind: string, text: string) => `${uncapital(kind)}: ${text}`,
  glossary: "Entities",
  glossaryCaption: "All entities in the view, by type and name.",
  name: "Name",
  chineseName: "Chinese name",
  what: "What it is",
  place: "Place",
  sourceList: "Sources",
  readAgain: (day: string) => `read again on ${day}`,
  furtherSources: "Further sources",
  sourcesNote: "S1, S2 and so on are the same in every file of this briefing.",
  undated: "undated",
  via: (page: string) => `via ${page}`,
  ownWordOf: (names: string) => `the word of ${names}`,
  relaysWord: (names: string) => `relays ${names}`,
  sourcesOf: "Sources: ",
  against: "Against: ",
  note: "Note: ",
  inLanguage: (language: string) => `in ${language}`,
  quoted: (title: string) => `“${title}”`,
  semicolon: "; ",
  comma: ", ",
  /** Between numbers. */
  listed: ", ",
  claimId: (id: string) => `In the data set: ${id}.`,
  citedBy: "Cited for ",
  citedAgainst: "cited against ",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

const themes: Record<Theme, string> = {
  ownership: "Ownership",
  place: "Places and sectors",
  development: "Development",
  use: "Products and uses",
  supply: "Supply and dependence",
  partners: "Partners and funding",
  policy: "Policy and recognition",
  counterparts: "Comparable organisations",
};

const caveats: CaveatWords = {
  weak: "weak sources only",
  "relay-unmarked": "the editors found that all sources repeat one interested party",
  "headquarters-not-production": "a headquarters; no source shows production there",
  estimate: "the figure is an estimate",
};

const findingEn = {
  themes,
  caveats,
  assessed: "a comparison by the editors of this data set",
  single: (publishers: string) => (publishers === "" ? "one independent voice" : `according to ${publishers} alone`),
  corroborated: (count: number) => `${count} independent voices`,
  accordingToItself: (names: string, count: number) =>
    names === "" ? "no independent voice" : `according to ${names} ${count > 1 ? "themselves" : "itself"}`,
  accordingToKin: (names: string) => `according to ${names}, an interested party`,
  disputed: (publishers: string, point: string | null, support: number, ownWord: string) =>
    [
      ...(ownWord === "" ? [] : [ownWord]),
      support === 0
        ? "no independent support"
        : `supported by ${support} independent ${support === 1 ? "voice" : "voices"}`,
      `disputed by ${publishers}${point === null ? "" : `: ${point}`}`,
    ].join("; "),
};

export type FindingStrings = typeof findingEn;

/** For claims worded as sentences. */
export const findingStrings = inLanguages(findingEn, async () => (await import("./strings.zh.ts")).findingZh);

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

const paperEn = {
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
  /** `listed` stand in the list of sources. */
  sourcesCited: (all: number, against: number, listed: number) =>
    `${counted(all, "source stands", "sources stand")} behind these claims${against === 0 ? "" : `, ${formatNumber(against)} of them against one`}${listed >= all ? "" : `; the ${formatNumber(listed)} of the notes are listed at the end`}.`,
  notCountedOf: (left: number, supporting: number) =>
    left === 0
      ? `All that support a claim count.`
      : `Of the ${formatNumber(supporting)} that support a claim, ${formatNumber(left)} ${left === 1 ? "was" : "were"} not counted: the word of an interested party or its state, a copy of another text, or a weak publisher beside a strong one.`,
  readAgain: (count: number, day: string) =>
    `${formatNumber(count)} of the texts ${count === 1 ? "was" : "were"} read again for these claims, the last on ${day}.`,
  notReadAgain: "None of the texts has been read again for these claims.",
  newest: (date: string) => `The newest of these sources is of ${date}.`,
  due: (count: number) => `${counted(count, "claim is", "claims are")} due to be checked again.`,
  notes: "Notes: what each statement rests on",
  moreSources: (count: number) => `${formatNumber(count)} more`,
  /** Around the numbers of further sources. */
  listStart: " (",
  listEnd: ")",
  newestSource: (date: string) => `newest source of ${date}`,
  allNotes: "All other claims",
  notCounted: "Not counted: ",
  dispute: "The dispute: ",
  /** The paper says once what weak publishers count for. */
  weak: "a weak publisher",
  readAs: (verdict: string) => `read again: ${verdict}`,
  goOn: "To check or go on",
  /** Around the name of a file. */
  withFile: [
    "Ask the author for the file ",
    ": any Rare Earth Atlas opens the same from it, with every claim and source (Share, then Open a file). The web page of the same name (.html) opens in any browser, without a network.",
  ] as [string, string],
  ownNotInFile: "That file does not hold own data, so another atlas opens it without them.",
  onlyHere:
    "To check it again, or with a later version, bring the paper itself to the page Read of any Rare Earth Atlas.",
  address: "Address: ",
  picture: "Its picture: ",
  clicked: "open it from here",
  figureNumber: (number: number) => `Figure ${formatNumber(number)}`,
  tableNumber: (number: number) => `Table ${formatNumber(number)}`,
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

export type PaperStrings = typeof paperEn;

/** The words of the paper of two pages. */
export const paperStrings = inLanguages(paperEn, async () => (await import("./strings.zh.ts")).paperZh);
