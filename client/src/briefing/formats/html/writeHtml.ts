import type { Briefing } from "../../Briefing.ts";
import { documentOf } from "../../document/documentOf.ts";
import { htmlOf } from "./htmlOf.ts";

/** The briefing as one web page that needs nothing else. */
export async function writeHtml(briefing: Briefing): Promise<string> {
  return htmlOf(briefing, documentOf(briefing), "");
}
