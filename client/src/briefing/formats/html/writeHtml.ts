import type { Briefing } from "../../Briefing.ts";
import { documentOf } from "../../document/documentOf.ts";
import { figurePage } from "../../document/figurePage.ts";
import { cachedFigure } from "../../figure/cachedFigure.ts";
import type { Answers } from "./answers/answersHtml.ts";
import { htmlOf } from "./htmlOf.ts";

/** The briefing as one self-contained web page, by default without script, as in the preview. */
export async function writeHtml(briefing: Briefing, answers: Answers | null = null): Promise<string> {
  const blocks = documentOf(briefing);
  const drawn = blocks.some(({ block }) => block === "figure");
  const svg = drawn ? await cachedFigure(briefing, figurePage(briefing, blocks)) : "";
  return htmlOf(briefing, blocks, svg, answers);
}
