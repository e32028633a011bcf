import type { Claim, ClaimCount } from "@atlas/server/contract";
import { statusRank } from "@atlas/server/lastReported";
import { type Predicate, predicates } from "@atlas/server/vocabulary";
import { readingOrder } from "../../../../model/claim/line/tellingClaim.ts";
import { predicatePhrase } from "../../../../model/words/names.ts";

/** The claims of an entity with one verb phrase, and their total. */
export interface ClaimGroup {
  key: string;
  phrase: string;
  total: number;
  claims: Claim[];
}

type Direction = ClaimCount["direction"];

/**
 * Groups an entity's claims by predicate and direction; in each group what is current comes first. Totals come from the
 * counts, because not all claims may be loaded.
 */
export function groupClaims(id: string, claims: readonly Claim[], counts: readonly ClaimCount[]): ClaimGroup[] {
  return readingOrder
    .flatMap((predicate) => directionsOf(predicate).map((directions) => ({ predicate, directions })))
    .map(({ predicate, directions }) => {
      const belongs = (other: Predicate, direction: Direction) => other === predicate && directions.includes(direction);
      const here = claims.filter((claim) => belongs(claim.predicate, claim.subject === id ? "out" : "in"));
      const counted = counts.filter((entry) => belongs(entry.predicate, entry.direction));
      return {
        key: `${predicate}-${directions.join("-")}`,
        phrase: predicatePhrase(predicate, directions[0]),
        total: Math.max(
          here.length,
          counted.reduce((sum, entry) => sum + entry.count, 0),
        ),
        claims: here.toSorted((a, b) => statusRank(a) - statusRank(b)),
      };
    })
    .filter((group) => group.claims.length > 0);
}

/** Both directions of an undirected predicate read the same, so they share a group. */
function directionsOf(predicate: Predicate): Direction[][] {
  return predicates[predicate].directed ? [["out"], ["in"]] : [["out", "in"]];
}
