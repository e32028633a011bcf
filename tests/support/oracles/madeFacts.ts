import type { ClaimRelationship } from "../../../server/src/dataset/grade/graphRows.ts";
import { type Facts, fitsWithMembers, is, type ReckonedRow, subject } from "./questionFacts.ts";

/** The claims that somebody makes a thing, or what one claim joins to it. */
export function makersOf(facts: Facts, { thing = "", country }: Given): ReckonedRow[] {
  const made = withJoined(facts, thing);
  return facts.claims
    .filter(
      (claim) =>
        isMaking(claim) && made.has(claim.object) && fitsWithMembers(country, facts.entity(claim.subject).country),
    )
    .map((claim) => ({ first: subject(claim), claimIds: [claim.id] }));
}

/** A thing, and the products and technologies that it embodies or is part of, or that embody it or are part of it. */
function withJoined(facts: Facts, thing: string): Set<string> {
  const joined = facts.claims.flatMap((claim) => {
    if (claim.status === "ended" || !(is(claim, "EMBODIES") || is(claim, "PART_OF"))) return [];
    return claim.subject === thing ? claim.object : claim.object === thing ? claim.subject : [];
  });
  const isThing = (id: string) => ["product", "technology"].includes(facts.entity(id).type);
  return new Set([thing, ...joined.filter(isThing)]);
}

function isMaking(claim: ClaimRelationship): boolean {
  return is(claim, "DEVELOPS") || is(claim, "PRODUCES");
}

/** The capacities a year of makers abroad of a thing, or of products that embody it. */
export function capacityOutsideChina(facts: Facts, { technology: thing = "", country }: Given): ReckonedRow[] {
  const based = facts.claims.filter(
    (claim) => is(claim, "EMBODIES") && claim.object === thing && claim.status !== "ended",
  );
  const made = new Set([thing, ...based.map(subject)]);
  return facts.claims
    .filter((claim) => {
      const { counterpart, country: seat } = facts.entity(claim.subject);
      const isCapacity = isMaking(claim) && made.has(claim.object) && claim.quantity_of?.startsWith("capacity of");
      return isCapacity && counterpart && fitsWithMembers(country, seat);
    })
    .map((claim) => ({ first: claim.subject, claimIds: [claim.id] }));
}

type Given = Readonly<Record<string, string>>;
