import type { Briefing } from "../../Briefing.ts";
import { documentOf } from "../../document/documentOf.ts";
import { figureOnce } from "../../figure/figureOnce.ts";
import { htmlOf } from "./htmlOf.ts";

/** The briefing as one web page that needs nothing else. */
export async function writeHtml(briefing: Briefing): Promise<string> {
  const drawn = briefing.settings.sections.includes("figure");
  return htmlOf(briefing, documentOf(briefing), drawn ? await figureOnce(briefing) : "");
}
