import type { LabelMode } from "../../url/view/viewState.ts";
import { counted } from "../../words/counted.ts";
import { inLanguages } from "../../words/language.ts";
import type { FigureSize, Paper, SectionId } from "../settings.ts";

const en = {
  heading: "Briefing",
  lead: "A document made from the view. Every claim has a number that leads to its sources.",
  settings: "Content",
  title: "Title",
  summary: "Summary",
  summaryHint: "Your own words, above everything else. A blank line begins a new paragraph.",
  sections: "Sections",
  sectionNames: {
    keyFigures: "Key figures",
    analysis: "Answer from the analysis",
    figure: "Figure",
    findings: "What the view shows, in sentences",
    claims: "Table of claims",
    entities: "Glossary of entities",
    evidence: "What this rests on",
    method: "Note on method",
  } satisfies Record<SectionId, string>,
  noAnalysis: "The analysis in this address cannot be answered here, so the briefing covers only the view.",
  sourcesStay: "The list of sources is always included, because the numbers lead to it.",
  labels: "Names",
  labelNames: { both: "English and Chinese", en: "English", zh: "Chinese" } satisfies Record<LabelMode, string>,
  paper: "Paper",
  paperNames: { a4: "A4", letter: "Letter" } satisfies Record<Paper, string>,
  figureSize: "Figure",
  figureSizeNames: { column: "Across the page", landscape: "On its own landscape page" } satisfies Record<
    FigureSize,
    string
  >,
  draftStays: "Your draft stays in this browser, on this computer. It is not sent anywhere.",
  draftHeld: "This browser blocks storage, or its storage is full: your draft will be lost when you close the page.",
  forget: "Delete this draft",
  forgotten: "Draft deleted.",
  keepAfterAll: "Restore the draft",
  before: "You have a draft from before this view changed. Continue with it:",
  others: "Continue the draft of another view",
  untitled: "Untitled",
  lastChanged: (date: string) => `changed on ${date}`,
  preview: "Preview",
  previewFrame: "The briefing as it will print",
  print: "Print or save as PDF",
  printFailed: "The browser did not open its print dialog. Save the web page and print that.",
  counts: (entities: number, claims: number, sources: number) =>
    `${counted(entities, "entity", "entities")} · ${counted(claims, "claim", "claims")} · ${counted(sources, "source", "sources")}`,
  drawing: "Laying out the pages…",
  previewFailed: "The preview could not be made. You may still be able to save the files below.",
  files: "Save as",
  save: "Save",
  saveAs: (name: string) => `Save as ${name}`,
  saving: (name: string) => `Making ${name}…`,
  saved: (file: string, size: string) => `Saved: ${file}, ${size}`,
  withoutChart: (saved: string) =>
    `${saved}. It describes the chart in words, because this browser’s protection against fingerprinting distorts images. To include the chart, allow image data for this page (icon next to the address).`,
  notLoaded: "The part of the atlas that makes this file could not be loaded. Reload the page: your draft is kept.",
  notMade: "This file could not be made. The others are not affected.",
  emptyTitle: "There is no view to make a briefing from",
  loading: "Loading the claims and sources…",
};

export type PageStrings = typeof en;

export const pageStrings = inLanguages(en, async () => (await import("./pageStrings.zh.ts")).zh);
