import { comparedIn } from "../../../model/address/pages/compareAddress.ts";
import { compareAnalysis } from "../../../papers/answers/compare/compareAnalysis.ts";
import type { AskAnalysis } from "../../../parts/answer/AskAnalysis.ts";
import { comparison } from "../../../parts/api/analyses.ts";

export const askCompare: AskAnalysis = async ({ search }, client) => {
  const ids = comparedIn(search);
  return ids.length < 2 ? null : compareAnalysis(await client.fetchQuery(comparison(ids)));
};
