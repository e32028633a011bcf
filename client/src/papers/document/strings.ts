import type { EntityClass } from "@atlas/server/vocabulary";
import { uncapital } from "../../model/words/capital.ts";
import { counted } from "../../model/words/counted.ts";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";

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
  figureOf: (kind: string, text: string) => `${uncapital(kind)}: ${text}`,
  glossary: "Entities",
  glossaryCaption: "All entities in the view, by type and name.",
  name: "Name",
  chineseName: "Chinese name",
  what: "What it is",
  place: "Place",
  sourceList: "Sources",
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
  claimId: (id: string) => `In the data set: ${id}.`,
  citedBy: "Cited for ",
  citedAgainst: "cited against ",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
