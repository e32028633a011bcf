import type { Claim } from "@atlas/server/contract";
import { decidingClaim } from "@atlas/server/lineGrade";
import { type Predicate, predicateIds } from "@atlas/server/vocabulary";

/** The start and end of a claim's arrow, and the verb phrase of its predicate that reads that way. */
interface DrawnWay {
  from: string;
  to: string;
  phrase: "out" | "in";
}

/** From owner to owned, however the claim states it; otherwise from subject to object. */
export function drawnWay({ predicate, subject, object }: Pick<Claim, "predicate" | "subject" | "object">): DrawnWay {
  return predicate === "SUBSIDIARY_OF"
    ? { from: object, to: subject, phrase: "in" }
    : { from: subject, to: object, phrase: "out" };
}

/** An organisation's work comes before its owners and its place. */
export const readingOrder: readonly Predicate[] = [
  "DEVELOPS",
  "PRODUCES",
  "EMBODIES",
  "GOES_INTO",
  "APPLIED_IN",
  "ACTIVE_IN",
  "MINES",
  "SUPPLIES",
  "DEPENDS_ON",
  "PARTNERS_WITH",
  "FUNDS",
  "SUBSIDIARY_OF",
  "OWNS_STAKE_IN",
  "ISSUED",
  "AFFECTS",
  "RECOGNISED",
  "LOCATED_IN",
  "PART_OF",
  "COUNTERPART_OF",
];

/** On a line between two entities, who owns whom comes before what one does for the other. */
const owning: readonly Predicate[] = ["SUBSIDIARY_OF", "OWNS_STAKE_IN"];
const ranks = new Map(
  [...owning, ...readingOrder.filter((predicate) => !owning.includes(predicate))].map((one, rank) => [one, rank]),
);
const statuses: readonly Claim["status"][] = ["in-force", "suspended", "planned", "proposed", "ended"];

/**
 * The claim that stands for a line: first by status, where last reported comes right after in force and ended last;
 * then by verb, ownership first; then the one that gives the line its grade.
 */
export function tellingClaim(claims: readonly [Claim, ...Claim[]]): Claim {
  const best = claims.reduce((found, claim) => (compare(claim, found) < 0 ? claim : found));
  return decidingClaim([best, ...claims.filter((claim) => claim !== best && compare(claim, best) === 0)]);
}

export function isOwning({ predicate }: Claim): boolean {
  return owning.includes(predicate);
}

/** The rank of a claim's verb; the smaller, the more it tells. */
export function rankOf({ predicate }: Claim): number {
  return ranks.get(predicate) ?? predicateIds.length;
}

function compare(a: Claim, b: Claim): number {
  return standing(a) - standing(b) || rankOf(a) - rankOf(b);
}

function standing({ status, last_reported }: Claim): number {
  return 2 * statuses.indexOf(status) + (last_reported === null ? 0 : 1);
}
