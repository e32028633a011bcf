import type { Briefing } from "./Briefing.ts";

/**
 * The briefing with those of its claims alone that are counted and weighed, under the numbers that they have in all of it.
 * Of an analysis these are the claims that its answer rests on: the view shows whatever else is claimed between the same
 * entities. Where it is of no answer, or none of the answer's claims is shown, they are all.
 */
export function ofAnswer(briefing: Briefing): Briefing {
  const ids = new Set(briefing.analysis?.claims.map(({ id }) => id));
  const claims = briefing.claims.filter(({ claim }) => ids.has(claim.id));
  if (claims.length === 0 || claims.length === briefing.claims.length) return briefing;
  const numbers = new Set(claims.map(({ number }) => number));
  const sources = briefing.sources
    .map((source) => ({
      ...source,
      supports: source.supports.filter((number) => numbers.has(number)),
      disputes: source.disputes.filter((number) => numbers.has(number)),
    }))
    .filter(({ supports, disputes }) => supports.length + disputes.length > 0);
  return { ...briefing, claims, sources };
}
