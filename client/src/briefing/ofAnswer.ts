import type { Briefing } from "./Briefing.ts";

/** What of a briefing is counted and weighed. */
export interface Counted {
  /** The briefing with the claims counted alone, under the numbers that they have in all of it, and their sources. */
  counted: Briefing;
  /** On how many of the claims shown its answer rests: on all of them too where it has none. */
  rests: "all" | "some" | "none";
}

/**
 * Of an analysis those claims are counted and weighed that its answer rests on: the view shows whatever else is claimed between
 * the same entities. Where it is of no answer, or none of the answer's claims is shown, all are.
 */
export function ofAnswer(briefing: Briefing): Counted {
  const ids = new Set(briefing.analysis?.claims.map(({ id }) => id));
  const claims = briefing.claims.filter(({ claim }) => ids.has(claim.id));
  if (briefing.analysis === null || claims.length === briefing.claims.length)
    return { counted: briefing, rests: "all" };
  if (claims.length === 0) return { counted: briefing, rests: "none" };
  const numbers = new Set(claims.map(({ number }) => number));
  const sources = briefing.sources
    .map((source) => ({
      ...source,
      supports: source.supports.filter((number) => numbers.has(number)),
      disputes: source.disputes.filter((number) => numbers.has(number)),
    }))
    .filter(({ supports, disputes }) => supports.length + disputes.length > 0);
  return { counted: { ...briefing, claims, sources }, rests: "some" };
}
