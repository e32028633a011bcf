import { comparison } from "../../api/compare.ts";
import { comparedIn } from "../../url/pages/compareAddress.ts";
import type { AskAnalysis } from "../common/AskAnalysis.ts";
import { compareAnalysis } from "./compareAnalysis.ts";

export const askCompare: AskAnalysis = async ({ search }, client) => {
  const ids = comparedIn(search);
  return ids.length < 2 ? null : compareAnalysis(await client.fetchQuery(comparison(ids)));
};
