import type { Briefing } from "../../Briefing.ts";
import { documentOf } from "../../document/documentOf.ts";
import { cachedFigure } from "../../figure/cachedFigure.ts";
import type { Answers } from "./answers/answersHtml.ts";
import { htmlOf } from "./htmlOf.ts";

/** The briefing as one self-contained web page, by default without script, as in the preview. */
export async function writeHtml(briefing: Briefing, answers: Answers | null = null): Promise<string> {
  const drawn = briefing.settings.sections.includes("figure");
  return htmlOf(briefing, documentOf(briefing), drawn ? await cachedFigure(briefing) : "", answers);
}
