import type { LabelMode, VerbChoice } from "../../model/address/view/viewState.ts";

/** The sections that the annex of a briefing may have, in order; an annex always lists the sources. */
export const sectionIds = ["analysis", "claims", "evidence", "entities", "method"] as const;
export type SectionId = (typeof sectionIds)[number];

export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** Width of the figure: the text column, or a whole page in landscape. */
export const figureSizes = ["column", "landscape"] as const;
export type FigureSize = (typeof figureSizes)[number];

/** The claims that the figure draws: all of the view, or only the key points. */
export const figureContents = ["view", "keyPoints"] as const;
export type FigureContent = (typeof figureContents)[number];

/** The choices of the author of a briefing. The key points are kept in the address, the others in the browser. */
export interface BriefingSettings {
  title: string;
  /** Who makes it, beside the day; may be empty. */
  office: string;
  /** The author's own text, plain, with blank lines between paragraphs. */
  summary: string;
  /** Ids of the claims that come first, in the author's order: all are shown, and none is missing from a briefing with claims. */
  keyPoints: readonly string[];
  figureOf: FigureContent;
  /** Whether everything else that the view shows follows on further pages. */
  annex: boolean;
  /** The sections of the annex. */
  sections: readonly SectionId[];
  /** Script of the names of entities. */
  labels: LabelMode;
  /** Verbs and shares on lines, as in the view. */
  verbs: VerbChoice;
  paper: Paper;
  figureSize: FigureSize;
}
