import type { Claim } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { type AnalysisId, analysisPaths } from "../../../model/address/pages/analysisAddress.ts";
import type { HeldBack } from "../../../model/address/view/heldBack.ts";
import type { MixedText } from "../../../model/words/textLanguage.ts";
import type { SvgNode } from "./SvgNode.ts";
import type { ToldPart } from "./toldSentence.ts";

/** An answer as plain data in the interface language, for page, briefings and copied tables. It rests on `claims`. */
export interface Analysis {
  /** The question, as a heading. */
  title: string;
  /** The finding, as the title of a paper in place of the question; it says no more than the sentences. */
  finding?: string;
  /** Path and query of the page within the atlas; opening it gives the same answer. */
  address: string;
  /** Whether only the tab that made it can open that address. */
  onlyHere?: true;
  /** The answer in sentences, the most important first. */
  sentences: readonly string[];
  /** The sentences in pieces, those that a claim tells with it: all of them, or none. */
  told?: readonly (readonly ToldPart[])[];
  /** Ids of the claims that a briefing proposes as its key points, the most important first. */
  points?: readonly string[];
  tables: readonly AnalysisTable[];
  /** A table that a briefing shows whole in place of the first ones, if none of these says the most important alone. */
  digest?: AnalysisTable | null;
  /** Further tables that it shows whole below the digest. */
  digests?: readonly AnalysisTable[];
  picture?: AnalysisPicture | null;
  /** Whether a briefing begins with the answer, its chart and its first tables, in place of the drawn view. */
  leads?: true;
  /** Whether a briefing of an answer that leads has nothing but the answer and its digests, neither key points nor notes. */
  answerOnly?: true;
  /** Whether it is on goods, so that a large picture of it opens as a chain. */
  onGoods?: boolean;
  /** The organisation whose owners and holdings it tells: a picture of it opens as the ownership chart around that one. */
  owned?: string;
  /** Assumptions, and what the answer cannot show. */
  limits: readonly string[];
  /** Every claim that the answer rests on: the one set that is counted on the page and in every file. */
  claims: readonly Claim[];
  /** Further claims that its tables list, marked as context and not counted. */
  context?: readonly Claim[];
  /** Ids of entities to show even if no claim names them. */
  entities: readonly string[];
  /** The claims that the reader keeps out of sight of the answer, and so of a view of it. */
  heldBack?: Pick<HeldBack, "hidden" | "hidePairs" | "filters">;
}

/** A table of an analysis; each row lists the claims it rests on. */
export interface AnalysisTable {
  caption: string;
  columns: readonly AnalysisColumn[];
  rows: readonly AnalysisRow[];
  /** A sentence or two to stand above it, wherever it stands. */
  lead?: string;
  /** A sentence or two to stand below it, wherever it stands. */
  note?: string;
  /** Whether a paper must have it whole, if need be on further pages. */
  whole?: true;
}

/** A column heading; `width` is relative to the widths of the other columns, 10 by default. */
export interface AnalysisColumn {
  label: string;
  number?: boolean;
  width?: number;
  /** The columns that a paper sets below each row, over the whole width: beside short cells it would be a tall strip. A list has the column's name before it. */
  below?: "sentence" | "list";
}

export interface AnalysisRow {
  cells: readonly AnalysisCell[];
  claimIds: readonly string[];
}

/** Text of a cell, with what it stands for: an entity, the grade of a claim or line, or a number with a page behind it. */
export interface AnalysisCell extends MixedText {
  entity?: string;
  grade?: Evidence;
  /** The same in fewer words, for slides and the paper of two pages. */
  short?: string;
  /** For a line whose claims differ in grade: how many claims and grades. */
  tally?: string;
  /** The parts of the text with the addresses to which they lead. They may leave out what the row above says. */
  parts?: readonly { before: string; text: string; to: string }[];
  /** On the page in place of the text: the linked name, and what stands below it. */
  lines?: readonly [name: string, below: string];
  /** The date that the text tells, as precise as known (YYYY, YYYY-MM or YYYY-MM-DD), for files that have dates. */
  date?: string;
  /** Path and query within the atlas of the page that lists what the number counts. */
  to?: string;
}

/** The chart of an analysis, as drawn in a file. */
export interface AnalysisPicture {
  title: string;
  sentence: string;
  drawing: SvgNode;
  /** The numbers behind the chart, with the claims counted; null if the tables of the analysis already hold them. */
  numbers: AnalysisTable | null;
  /** Whether a paper has it in its annex alone, also of an answer that leads. */
  inAnnex?: true;
  /** Whether papers and slides have it in place of the drawn view. */
  isFigure?: true;
  /** The same for a slide, which is wider than high. */
  slide?: SvgNode;
}

/** The analysis pages, in menu order. */
// Object.keys types the keys as plain strings.
export const analysisIds = Object.keys(analysisPaths) as AnalysisId[];
