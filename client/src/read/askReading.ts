import type { AskAnalysis } from "../analysis/common/AskAnalysis.ts";
import { readingOf } from "../api/read.ts";
import { readingIn } from "../url/pages/readAddress.ts";
import { keptText, requestOf } from "./keptTexts.ts";
import { readingAnalysis } from "./out/readingAnalysis.ts";

/** Null for a reading of another tab, whose text is not here. */
export const askReading: AskAnalysis = async ({ search }, client) => {
  const key = readingIn(search);
  const kept = key === null ? null : keptText(key);
  if (kept === null) return null;
  return readingAnalysis(await client.fetchQuery(readingOf(kept.key, requestOf(kept))), kept);
};
