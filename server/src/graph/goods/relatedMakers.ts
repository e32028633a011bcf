import type { Claim, RelatedMakers } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import { groupBy } from "../groupBy.ts";

/** A technology or product one claim away, and the claims that relate it. */
export type Related = ReadonlyMap<string, readonly string[]>;

/** Wider and narrower kinds: one step of PART_OF or EMBODIES. A maker is often recorded under one only. */
export function relatedThings(claims: readonly Claim[]): ReadonlyMap<string, Related> {
  const ties = claims.filter(
    (claim) => isCurrent(claim) && (claim.predicate === "PART_OF" || claim.predicate === "EMBODIES"),
  );
  const pairs = ties.flatMap(({ id, subject, object }) => [
    [subject, [object, id] as const] as const,
    [object, [subject, id] as const] as const,
  ]);
  return new Map([...groupBy(pairs)].map(([thing, own]) => [thing, groupBy(own)]));
}

/** The related things that others make, by id. */
export function relatedMakers(
  related: Related | undefined,
  isOwn: (organisation: string) => boolean,
  makersOf: (thing: string) => readonly string[],
): RelatedMakers[] {
  return [...(related ?? [])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([item, claim_ids]) => {
      const organisations = [...new Set(makersOf(item))].filter((id) => !isOwn(id)).sort();
      return organisations.length > 0 ? [{ item, organisations, claim_ids: [...claim_ids].sort() }] : [];
    });
}
