import { type AnalysisId, analysisPaths } from "../../url/pages/analysisAddress.ts";

/** The pages of analysis, in the order in which they are offered. */
// Object.keys knows the keys of the table as strings only.
export const analysisIds = Object.keys(analysisPaths) as AnalysisId[];
