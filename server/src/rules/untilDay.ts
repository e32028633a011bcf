import { lastDay } from "./partialDate.ts";

/** What the rule looks at. */
export interface EndingClaim {
  status: "in-force" | "planned" | "proposed" | "suspended" | "ended";
  until: string | null;
  newest_source: string | null;
}

/**
 * The last day on which a claim can have held, YYYY-MM-DD; null where it goes on, or nothing tells. The one rule for the graph,
 * for as-of dates and for the row of time: what has ended on a date that nobody tells was over when its newest source was written.
 */
export function untilDay({ status, until, newest_source }: EndingClaim): string | null {
  if (until !== null) return lastDay(until);
  return status === "ended" && newest_source !== null ? lastDay(newest_source) : null;
}
