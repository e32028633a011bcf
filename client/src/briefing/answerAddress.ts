import type { Briefing } from "./Briefing.ts";

/** The absolute address of the analysis page behind a briefing; null if there is none. */
export function answerAddress({ analysis, link }: Pick<Briefing, "analysis" | "link">): string | null {
  return analysis === null ? null : new URL(analysis.address, link).href;
}
