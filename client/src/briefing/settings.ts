import type { LabelMode, VerbChoice } from "../url/view/viewState.ts";

/** The optional sections of a briefing, in order; sources are always included. */
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

export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** Width of the figure: the text column, or a whole page in landscape. */
export const figureSizes = ["column", "landscape"] as const;
export type FigureSize = (typeof figureSizes)[number];

/** The choices of the author of a briefing, kept in the browser. */
export interface BriefingSettings {
  title: string;
  /** The author's own text, plain, with blank lines between paragraphs. */
  summary: string;
  sections: readonly SectionId[];
  /** Script of the names of entities. */
  labels: LabelMode;
  /** Verbs and shares on lines, as in the view. */
  verbs: VerbChoice;
  paper: Paper;
  figureSize: FigureSize;
}
