import type { Briefing, NumberedClaim } from "./Briefing.ts";

/** Whether a claim has a note in the document, and so a number in the figure: the key points, and all in an annex. */
export function hasNote({ number }: Pick<NumberedClaim, "number">, { settings }: Pick<Briefing, "settings">): boolean {
  return number <= settings.keyPoints.length || (settings.annex && settings.sections.includes("claims"));
}
