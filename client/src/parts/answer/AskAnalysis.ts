import type { AnalysisAddress } from "../../model/address/pages/analysisAddress.ts";
import type { Analysis } from "../../papers/answers/common/Analysis.ts";
import type { Asker } from "../api/request/fetchJson.ts";

/** Answers the analysis at an address; null if the address does not ask a complete question. */
export type AskAnalysis = (asked: AnalysisAddress, client: Asker) => Promise<Analysis | null>;
