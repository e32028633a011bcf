import type { LabelMode } from "../url/view/viewState.ts";

/** The parts of a briefing that can be left out, in their order; what a number leads to, its source, never is. */
export const sectionIds = [
  "keyFigures",
  "analysis",
  "figure",
  "findings",
  "evidence",
  "claims",
  "entities",
  "method",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Sizes of paper. */
export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** Widths of the figure: the page's column, or the whole page turned on its side. */
export const figureSizes = ["column", "landscape"] as const;
export type FigureSize = (typeof figureSizes)[number];

/** What the author of a briefing decides. It stays in the browser. */
export interface BriefingSettings {
  title: string;
  /** The author's own words, as plain text with blank lines between paragraphs. */
  summary: string;
  sections: readonly SectionId[];
  /** Script in which entities are named. */
  labels: LabelMode;
  paper: Paper;
  figureSize: FigureSize;
}
