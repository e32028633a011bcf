import type { LabelMode } from "../../url/view/viewState.ts";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";
import type { FigureSize, Paper, SectionId } from "../settings.ts";

const en = {
  heading: "Briefing",
  lead: "A document of what the view shows, in which every claim has a number that leads to its sources.",
  settings: "What it says",
  title: "Title",
  summary: "Summary",
  summaryHint: "Your own words, above everything else. A blank line begins a new paragraph.",
  sections: "Sections",
  sectionNames: {
    keyFigures: "Key figures",
    analysis: "Answer of the analysis",
    figure: "Figure",
    findings: "What the view shows, in sentences",
    claims: "Table of claims",
    entities: "Glossary of entities",
    evidence: "What this rests on",
    method: "Note on method",
  } satisfies Record<SectionId, string>,
  noAnalysis: "The analysis that this address names cannot be answered here; the briefing tells of the view alone.",
  sourcesStay: "The sources are always there: they are what the numbers lead to.",
  labels: "Names",
  labelNames: { both: "English and Chinese", en: "English", zh: "Chinese" } satisfies Record<LabelMode, string>,
  paper: "Paper",
  paperNames: { a4: "A4", letter: "Letter" } satisfies Record<Paper, string>,
  figureSize: "Figure",
  figureSizeNames: { column: "Across the page", landscape: "On a page of its own, turned" } satisfies Record<
    FigureSize,
    string
  >,
  draftStays: "Your draft stays in this browser, on this computer. Nothing of it is sent.",
  draftHeld: "This browser is told to keep nothing, or is full: your draft is lost when you close the page.",
  forget: "Forget this draft",
  forgotten: "The draft is forgotten.",
  keepAfterAll: "Keep it after all",
  before: "You have a draft of this view from before it changed. Go on with it:",
  others: "Go on with the draft of another view",
  untitled: "Without a title of its own",
  lastChanged: (date: string) => `changed on ${date}`,
  preview: "Preview",
  previewFrame: "The briefing as it will print",
  print: "Print or save as PDF",
  printFailed: "The browser did not open its print dialog. Save the web page and print that.",
  counts: (entities: number, claims: number, sources: number) =>
    `${count(entities, "entity", "entities")} · ${count(claims, "claim", "claims")} · ${count(sources, "source", "sources")}`,
  drawing: "Setting the pages …",
  previewFailed: "The preview could not be made. The files below may still be.",
  files: "Save as",
  save: "Save",
  saveAs: (name: string) => `Save as ${name}`,
  saving: (name: string) => `Making ${name} …`,
  saved: (file: string, size: string) => `Saved: ${file}, ${size}`,
  withoutChart: (saved: string) =>
    `${saved}. It says in words what the chart shows: this browser resists fingerprinting, and gives noise to a page that reads what it drew. Allow it beside the address to have the chart drawn.`,
  notLoaded:
    "The part of the atlas that makes this file did not come from the server. Load the page again: your draft is kept.",
  notMade: "This file could not be made. The others are not affected.",
  emptyTitle: "There is no view to make a briefing of",
  loading: "Fetching what the briefing rests on …",
};

export type PageStrings = typeof en;

export const pageStrings = inLanguages(en, async () => (await import("./pageStrings.zh.ts")).zh);

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${formatNumber(number)} ${many}`;
}
