import type { Asker } from "../../api/request/Asker.ts";
import type { AnalysisAddress } from "../../url/pages/analysisAddress.ts";
import type { Analysis } from "./Analysis.ts";

/** Answers the analysis at an address; null if the address does not ask a complete question. */
export type AskAnalysis = (asked: AnalysisAddress, client: Asker) => Promise<Analysis | null>;
