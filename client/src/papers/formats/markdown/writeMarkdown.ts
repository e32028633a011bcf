import type { Briefing } from "../../briefing/Briefing.ts";
import { documentOf } from "../../document/documentOf.ts";
import { markdownOf } from "./markdownOf.ts";

/** The briefing as GitHub Flavored Markdown. */
export function writeMarkdown(briefing: Briefing): string {
  return markdownOf(briefing, documentOf(briefing));
}
