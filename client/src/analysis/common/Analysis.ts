import type { Claim } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import type { Asker } from "../../api/Asker.ts";
import type { AnalysisAddress } from "../../url/pages/analysisAddress.ts";
import type { MixedText } from "../../words/mixedText.ts";
import type { AnalysisPicture } from "./AnalysisPicture.ts";

/**
 * What a page of analysis answers, as plain data in the language of the interface: the same on the page, in a briefing and
 * in a copied table. It says no more than its claims do.
 */
export interface Analysis {
  /** What was asked, as a heading. */
  title: string;
  /** Path and query of the page within the atlas: who follows it sees the same answer. */
  address: string;
  /** The answer in sentences, the most important first. */
  sentences: readonly string[];
  tables: readonly AnalysisTable[];
  /** A chart of it, where there is one to draw. */
  picture?: AnalysisPicture | null;
  /** What it assumes, and what it cannot tell. */
  limits: readonly string[];
  /** Every claim that it rests on. */
  claims: readonly Claim[];
  /** Entities to be shown although no claim of it names them. */
  entities: readonly string[];
}

/** A table of an analysis; each row names the claims that it rests on. */
export interface AnalysisTable {
  caption: string;
  columns: readonly AnalysisColumn[];
  rows: readonly AnalysisRow[];
}

/** Head of a column; `width` is its part of the width of a page, beside those of the others, 10 where nothing is said. */
export interface AnalysisColumn {
  label: string;
  number?: boolean;
  width?: number;
}

export interface AnalysisRow {
  cells: readonly AnalysisCell[];
  claimIds: readonly string[];
}

/** Text of a cell, with the entity that it names, the grade of evidence that it tells or the page that it leads to, if it does. */
export interface AnalysisCell extends MixedText {
  entity?: string;
  grade?: Evidence;
  /** Path and query within the atlas of what a number counts. */
  to?: string;
}

/** Answers the analysis of an address anew; null where the address asks nothing that can be answered. */
export type AskAnalysis = (asked: AnalysisAddress, client: Asker) => Promise<Analysis | null>;
