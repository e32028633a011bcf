import type { AnalysisTable } from "./Analysis.ts";
import type { SvgNode } from "./SvgNode.ts";

/** The chart of an analysis, as drawn in a file. */
export interface AnalysisPicture {
  title: string;
  /** Describes the chart in one sentence. */
  sentence: string;
  drawing: SvgNode;
  /** The numbers behind the chart, with the claims counted; null if the tables of the analysis already hold them. */
  numbers: AnalysisTable | null;
}
