import { type AnalysisId, analysisPaths } from "../../../model/address/pages/analysisAddress.ts";

/** The analysis pages, in menu order. */
// Object.keys types the keys as plain strings.
export const analysisIds = Object.keys(analysisPaths) as AnalysisId[];
