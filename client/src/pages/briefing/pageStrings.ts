import type { LabelMode } from "../../model/address/view/viewState.ts";
import { counted } from "../../model/words/counted.ts";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";
import type { FigureContent, FigureSize, Paper, SectionId } from "../../papers/briefing/Briefing.ts";
import type { Ranking } from "../../papers/keyPoints/rankClaims.ts";

const en = {
  heading: "Briefing",
  lead: "A short paper for a reader with little time: your finding, key points, a figure and what they rest on.",
  settings: "Content",
  title: "Title: your finding",
  office: "Author or office",
  summary: "Summary",
  summaryHint: "Your own words, above the key points. A blank line begins a new paragraph.",
  keyPoints: "Key points",
  keyPointsProposed:
    "Proposed from the view: the best evidenced claims, and one that is disputed. Choose those of your finding.",
  keyPointsChosen: "Your choice and its order are in the link, your title and text are not.",
  choosePoints: "Choose from all claims",
  rankBy: "List first",
  rankings: {
    evidence: "Best evidenced",
    disputed: "Disputed",
    newest: "Newest",
    figures: "With figures",
  } satisfies Record<Ranking, string>,
  findClaims: "With the words",
  mostPoints: (most: number) => `A paper has at most ${most} key points: remove one to choose another.`,
  noneRanked: "No claim in the view fits.",
  moreRanked: (count: number) => `${formatNumber(count)} more: find them by their words.`,
  proposeAgain: "Use the proposed points",
  moveUp: (number: number) => `Move key point ${number} up`,
  moveDown: (number: number) => `Move key point ${number} down`,
  removePoint: (number: number) => `Remove key point ${number}`,
  movedTo: (place: number, all: number) => `Now key point ${place} of ${all}.`,
  annex: "Annex with everything else",
  annexPages: (pages: number) => `${counted(pages, "more page", "more pages")} after the paper.`,
  annexHint: "Further pages after the paper.",
  sections: "The annex has",
  sectionNames: {
    analysis: "The answer in full",
    claims: "All other claims with their sources",
    evidence: "Publishers, gaps and what is due",
    entities: "Glossary of entities",
    method: "Note on method",
  } satisfies Record<SectionId, string>,
  noAnalysis: "The analysis in this address cannot be answered here, so the briefing covers only the view.",
  sourcesStay: "It always lists the sources that no note cites.",
  labels: "Names",
  labelNames: { both: "English and Chinese", en: "English", zh: "Chinese" } satisfies Record<LabelMode, string>,
  paper: "Paper",
  paperNames: { a4: "A4", letter: "Letter" } satisfies Record<Paper, string>,
  figureOf: "Figure shows",
  smallNames: (points: string) => `Most names in the figure are ${points} points high, too small to read on paper.`,
  drawKeyPoints: "Draw the key points",
  drawLandscape: "Give it a landscape page",
  figureOfNames: { view: "The whole view", keyPoints: "The key points" } satisfies Record<FigureContent, string>,
  figureSize: "Size of the figure",
  figureSizeNames: { column: "Within the text", landscape: "On its own landscape page" } satisfies Record<
    FigureSize,
    string
  >,
  layout: "Figure and paper",
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
  pages: (count: number) => counted(count, "page", "pages"),
  withAnnex: (paper: number, annex: number) =>
    `${counted(paper, "page", "pages")} and an annex of ${formatNumber(annex)}`,
  long: "Longer than two pages.",
  longWithAnswer: "Longer than two pages, because it also has the answer.",
  shortenedBy: (ways: string) => `What can shorten it: ${ways}.`,
  lengthOf: {
    landscape: "the figure within the text, not on a page of its own",
    summary: "a shorter summary",
    keyPoints: (count: number) => `fewer or shorter key points (now ${formatNumber(count)})`,
    figure: "a figure of the key points alone",
  },
  counting: "Counting pages…",
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
