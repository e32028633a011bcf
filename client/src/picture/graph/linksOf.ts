import type { Claim } from "@atlas/server/contract";
import { lastReported } from "@atlas/server/lastReported";
import { lineGrade } from "@atlas/server/lineGrade";
import { lastDay } from "@atlas/server/partialDate";
import { predicates } from "@atlas/server/vocabulary";
import { pairName } from "../../model/address/view/hiding.ts";
import type { VerbChoice } from "../../model/address/view/viewState.ts";
import type { LineClaims, VerbsOn } from "../../model/claim/line/lineLabels.ts";
import { drawnWay, tellingClaim } from "../../model/claim/line/tellingClaim.ts";
import type { CanvasLink } from "../canvas/elements.ts";

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

/** Claims by the name of their line, which stands for all between two entities; each list is in the given order. */
export function claimsByLine(claims: readonly Claim[]): Map<string, [Claim, ...Claim[]]> {
  const lines = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const name = pairName(claim.subject, claim.object);
    const line = lines.get(name);
    if (line) line.push(claim);
    else lines.set(name, [claim]);
  }
  return lines;
}

/** The number of lines of each entity that has any. */
export function degreesOf(links: readonly Pick<CanvasLink, "source" | "target">[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of links) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

/** In larger pictures, other verbs than those of ownership are written only by choice. */
export const MOST_WITH_VERBS = 40;

/** The lines with verbs and shares. In larger pictures, only those that say who owns whom, unless chosen. */
export function verbsShown(choice: VerbChoice, lines: number): VerbsOn {
  if (choice !== "auto") return choice === "always" ? "every line" : "no line";
  return lines <= MOST_WITH_VERBS ? "every line" : "ownership";
}
