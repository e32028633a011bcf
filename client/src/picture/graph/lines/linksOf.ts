import type { Claim } from "@atlas/server/contract";
import { lastReported } from "@atlas/server/lastReported";
import { lineGrade } from "@atlas/server/lineGrade";
import { lastDay } from "@atlas/server/partialDate";
import { predicates } from "@atlas/server/vocabulary";
import { drawnWay } from "../../../model/claim/line/drawnWay.ts";
import type { LineClaims } from "../../../model/claim/line/lineLabels.ts";
import { tellingClaim } from "../../../model/claim/line/tellingClaim.ts";
import type { CanvasLink } from "../../canvas/elements.ts";
import { claimsByLine } from "./claimsByLine.ts";

/** All claims between two entities, and how their line is drawn. */
export interface ClaimLink extends Omit<CanvasLink, "verbs" | "counts" | "rank" | "verbTo" | "faded"> {
  /** As they stood on the day, month or year of the view. */
  claims: LineClaims;
}

/** One link for all claims between two entities, in either direction, as they stood on a day, month or year. */
export function linksOf(claims: readonly Claim[], asOf: string | null = null): ClaimLink[] {
  return [...claimsByLine(claims)].map(([id, [first, ...others]]) =>
    linkOf(id, [reportedAsOf(first, asOf), ...others.map((claim) => reportedAsOf(claim, asOf))]),
  );
}

/** The end to which the verb of a link leads, where arrows point to both; null elsewhere and if the verb has no direction. */
export function verbTo({ claims, arrowToSource, arrowToTarget }: ClaimLink): string | null {
  const telling = tellingClaim(claims);
  return arrowToSource && arrowToTarget && predicates[telling.predicate].directed ? drawnWay(telling).to : null;
}

function linkOf(id: string, claims: LineClaims): ClaimLink {
  const [{ subject, object }] = claims;
  const [source, target] = subject < object ? [subject, object] : [object, subject];
  const inForce = claims.filter(({ status }) => status === "in-force");
  const pointed = claims.filter(({ predicate }) => predicates[predicate].directed).map((claim) => drawnWay(claim).to);
  return {
    id,
    source,
    target,
    claims,
    evidence: lineGrade(claims),
    arrowToSource: pointed.includes(source),
    arrowToTarget: pointed.includes(target),
    own: claims.some(({ own }) => own !== null),
    tentative: inForce.length === 0,
    lastReported: inForce.length > 0 && inForce.every(({ last_reported }) => last_reported !== null),
  };
}

/**
 * A claim with the year in which it was last reported as of a date. Only a claim that was last reported years before the
 * data set can have been so on an earlier day.
 */
function reportedAsOf(claim: Claim, asOf: string | null): Claim {
  if (claim.last_reported === null || asOf === null) return claim;
  return { ...claim, last_reported: lastReported(claim, lastDay(asOf)) };
}
