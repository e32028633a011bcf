import { lastDay } from "./partialDate.ts";

/** The columns that the rule needs. */
export interface EndingClaim {
  status: "in-force" | "planned" | "proposed" | "suspended" | "ended";
  until: string | null;
  newest_source: string | null;
}

/**
 * The last day on which a claim can have held, YYYY-MM-DD; null if it continues or nothing is known. The one rule for
 * the graph, as-of dates and the timeline: a claim that ended on an unknown date was over when its newest source was
 * written.
 */
export function untilDay({ status, until, newest_source }: EndingClaim): string | null {
  if (until !== null) return lastDay(until);
  return status === "ended" && newest_source !== null ? lastDay(newest_source) : null;
}
