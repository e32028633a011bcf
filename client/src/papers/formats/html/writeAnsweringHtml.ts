import type { Briefing } from "../../briefing/Briefing.ts";
import { answersHtml } from "./answers/answersHtml.ts";
import { pageData } from "./answers/pageData.ts";
import { pageScript } from "./answers/pageScript.ts";
import { writeHtml } from "./writeHtml.ts";

/** The briefing as one web page: paper that prints, with a figure that answers in any browser, without a network. */
export async function writeAnsweringHtml(briefing: Briefing): Promise<string> {
  return writeHtml(briefing, answersHtml(pageData(briefing), await pageScript()));
}
