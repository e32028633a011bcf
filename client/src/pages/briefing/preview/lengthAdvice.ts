import { listClauses, listSentences } from "../../../model/words/listWords.ts";
import type { Briefing } from "../../../papers/briefing/Briefing.ts";
import { pageStrings } from "../pageStrings.ts";

const MOST_PAGES = 2;
/** Characters of a summary from which a shorter one is worth a word: about four lines. */
const LONG_SUMMARY = 300;

/** Names the parts that make a paper longer than two pages and can be shortened; empty for a shorter one. */
export function lengthAdvice(
  paperPages: number,
  { settings, analysis }: Pick<Briefing, "settings" | "analysis">,
): string {
  if (paperPages <= MOST_PAGES) return "";
  const { lengthOf } = pageStrings;
  const { keyPoints, summary, figureSize, figureOf } = settings;
  const ways = [
    summary.trim().length > LONG_SUMMARY ? lengthOf.summary : null,
    keyPoints.length > 1 ? lengthOf.keyPoints(keyPoints.length) : null,
    figureSize === "landscape" ? lengthOf.landscape : figureOf === "view" ? lengthOf.figure : null,
  ].filter((way) => way !== null);
  return listSentences([
    analysis === null ? pageStrings.long : pageStrings.longWithAnswer,
    ways.length === 0 ? "" : pageStrings.shortenedBy(listClauses(ways)),
  ]);
}
