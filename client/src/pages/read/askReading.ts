import { paperIn, readingIn } from "../../model/address/pages/readAddress.ts";
import { paperAnalysis } from "../../papers/answers/paper/paperAnalysis.ts";
import { readingAnalysis } from "../../papers/answers/reading/readingAnalysis.ts";
import type { AskAnalysis } from "../../parts/answer/AskAnalysis.ts";
import { readingOf } from "../../parts/api/read.ts";
import { keptText, requestOf } from "./keptTexts.ts";
import { askPapers } from "./paper/askPapers.ts";
import { keptPapers } from "./paper/keptPapers.ts";

/** Null for a reading of another tab, whose text or paper is not here. */
export const askReading: AskAnalysis = async ({ search }, client) => {
  const checked = paperIn(search);
  if (checked !== null) {
    const paper = keptPapers.value().find(({ key }) => key === checked);
    return paper === undefined ? null : paperAnalysis(paper, await askPapers(paper, client));
  }
  const key = readingIn(search);
  const kept = key === null ? null : keptText(key);
  if (kept === null) return null;
  return readingAnalysis(await client.fetchQuery(readingOf(kept.key, requestOf(kept))), kept);
};
