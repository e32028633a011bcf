import type { AnalysisTable } from "./Analysis.ts";
import type { SvgNode } from "./SvgNode.ts";

/** The chart of an analysis, as a file draws it. */
export interface AnalysisPicture {
  title: string;
  /** What it shows, in one sentence. */
  sentence: string;
  drawing: SvgNode;
  /** The numbers that it is drawn from, with the claims that they count; null where the tables of the analysis hold them. */
  numbers: AnalysisTable | null;
}
