import type { ChainPlace, Claim, Dataset, Entity, OwnershipContext, Source } from "@atlas/server/contract";
import type { LabelMode, VerbChoice, ViewState } from "../../model/address/view/viewState.ts";
import type { Language } from "../../model/words/language.ts";
import type { ShownCounts } from "../../picture/graph/countShown.ts";
import type { Group } from "../../picture/layouts/Layout.ts";
import type { Positions } from "../../picture/placement/placeEntities.ts";
import type { Analysis } from "../answers/common/Analysis.ts";
import type { Part } from "../answers/common/analysisText.ts";

export interface ClaimInBriefing {
  claim: Claim;
  /** Whether it belongs to the answer of the analysis; absent if no claim shown does. */
  part?: Part;
}

/** A claim with its number, the same in figure, text, tables and files. */
export interface NumberedClaim extends ClaimInBriefing {
  number: number;
}

/** A source with its number, written S1, S2 and so on, and the numbers of the claims that cite it, for or against. */
export interface NumberedSource {
  number: number;
  source: Source;
  supports: readonly number[];
  disputes: readonly number[];
}

/** Everything the formats of a briefing are made from, as plain data. Equal briefings give equal files. */
export interface Briefing {
  settings: BriefingSettings;
  /** Pages of the annex that the author may add, if they have been counted. */
  annexPages?: number;
  /** Language of the text around the claims; statements and source titles stay in the language of the data. */
  language: Language;
  /** Day of making, YYYY-MM-DD. */
  made: string;
  /** Address of the view with the version of the data set: whole if readers elsewhere can open it. */
  link: string;
  dataset: Dataset;
  /** First 12 hexadecimal digits of a SHA-256 over what is shown; see contentHash. */
  hash: string;
  view: ViewState;
  /** The answer of an analysis page, if the briefing is made from one. */
  analysis: Analysis | null;
  /** Numbers shown and held back by filters. */
  counts: ShownCounts;
  /** Entities drawn, in the order of the view. */
  entities: readonly Entity[];
  /** By entity id, the number of its neighbours in the data set that are not drawn. */
  undrawnNeighbours: ReadonlyMap<string, number>;
  /** Claims drawn, numbered from 1 without gaps: the key points first. */
  claims: readonly NumberedClaim[];
  /** All sources of these claims, numbered from 1 in order of first citation. */
  sources: readonly NumberedSource[];
  /** Every entity that a claim or source names, drawn or not, by id. */
  named: ReadonlyMap<string, Entity>;
  /** The owners of the named entities and publishers, drawn or not: grades depend on it. */
  ownership: OwnershipContext;
  /** Positions of the drawn entities, in canvas units. */
  positions: Positions;
  /** Groups that the last layout stood in columns. */
  groups: readonly Group[];
  /** Steps of the chain at which organisations stand; empty unless the layout of the view asks for them. */
  chain: readonly ChainPlace[];
  /** The author's own Word or PowerPoint file, whose look the saved file takes. */
  template?: Template;
}

/** A Word or PowerPoint file, as the author gave it. */
export interface Template {
  name: string;
  bytes: Uint8Array;
}

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

/** The choices of the author of a briefing. The key points are kept in the address, the others, their headings too, in the browser. */
export interface BriefingSettings {
  title: string;
  /** The office that makes it, printed beside the day; may be empty. */
  office: string;
  /** The author's own text, plain, with blank lines between paragraphs. */
  summary: string;
  /** Ids of the claims that come first, in the author's order: all are shown, and none is missing from a briefing with claims. */
  keyPoints: readonly string[];
  /** Headings of the author's own among the key points, in order, with the ids of the claims under each. */
  pointHeadings?: readonly { text: string; points: readonly string[] }[];
  figureOf: FigureContent;
  /** Whether everything else that the view shows follows on further pages. */
  annex: boolean;
  sections: readonly SectionId[];
  /** Script of the names of entities. */
  labels: LabelMode;
  /** Verbs and shares on lines, as in the view. */
  verbs: VerbChoice;
  paper: Paper;
  figureSize: FigureSize;
}
