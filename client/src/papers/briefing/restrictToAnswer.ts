import type { Analysis } from "../answers/common/Analysis.ts";
import type { Briefing, ClaimInBriefing } from "./Briefing.ts";

export interface RestrictedBriefing {
  /** The briefing with only the claims of the answer, under their original numbers, and their sources. */
  restricted: Briefing;
  /** The part of the claims shown on which the answer rests; "all" also if there is no answer. */
  basis: "all" | "some" | "none";
}

/** Restricts a briefing to the shown claims on which its answer rests, as the view has others; unchanged if none is. */
export function restrictToAnswer(briefing: Briefing): RestrictedBriefing {
  const claims = briefing.claims.filter(({ part }) => part === "answer");
  if (briefing.analysis === null || claims.length === briefing.claims.length)
    return { restricted: briefing, basis: "all" };
  if (claims.length === 0) return { restricted: briefing, basis: "none" };
  const numbers = new Set(claims.map(({ number }) => number));
  const sources = briefing.sources
    .map((source) => ({
      ...source,
      supports: source.supports.filter((number) => numbers.has(number)),
      disputes: source.disputes.filter((number) => numbers.has(number)),
    }))
    .filter(({ supports, disputes }) => supports.length + disputes.length > 0);
  return { restricted: { ...briefing, claims, sources }, basis: "some" };
}

/** The claims, each marked as part of the answer or as context; unchanged if none of them belongs to an answer. */
export function markParts<One extends ClaimInBriefing>(
  claims: readonly One[],
  analysis: Pick<Analysis, "claims"> | null,
): readonly One[] {
  const ids = new Set(analysis?.claims.map(({ id }) => id));
  if (!claims.some(({ claim }) => ids.has(claim.id))) return claims;
  return claims.map((one) => ({ ...one, part: ids.has(one.claim.id) ? "answer" : "context" }));
}
