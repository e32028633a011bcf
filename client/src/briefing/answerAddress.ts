import type { Briefing } from "./Briefing.ts";

/** The absolute address of the page whose answer a briefing tells; null where it tells none. */
export function answerAddress({ analysis, link }: Pick<Briefing, "analysis" | "link">): string | null {
  return analysis === null ? null : new URL(analysis.address, link).href;
}
