import { readingIn } from "../../model/address/pages/readAddress.ts";
import { readingAnalysis } from "../../papers/answers/reading/readingAnalysis.ts";
import type { AskAnalysis } from "../../parts/answer/AskAnalysis.ts";
import { readingOf } from "../../parts/api/read.ts";
import { keptText, requestOf } from "./keptTexts.ts";

/** Null for a reading of another tab, whose text is not here. */
export const askReading: AskAnalysis = async ({ search }, client) => {
  const key = readingIn(search);
  const kept = key === null ? null : keptText(key);
  if (kept === null) return null;
  return readingAnalysis(await client.fetchQuery(readingOf(kept.key, requestOf(kept))), kept);
};
