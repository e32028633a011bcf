import type { Claim } from "@atlas/server/contract";
import type { PlaceableLink } from "../canvas/placeEntities.ts";
import { linksOf } from "./linksOf.ts";

/** What placement needs to know of claims: their ends, directions and ownership. */
export function placeableLinks(claims: readonly Claim[]): PlaceableLink[] {
  const owners = new Map<string, { owner: string; controls: boolean }>();
  for (const claim of claims) {
    const owner = ownerBy(claim);
    const key = pairOf(claim.subject, claim.object);
    if (owner && !owners.get(key)?.controls) owners.set(key, owner);
  }
  return linksOf(claims).map(({ source, target, count, arrowToSource, arrowToTarget }) => ({
    source,
    target,
    count,
    arrowToSource,
    arrowToTarget,
    ...(owners.get(pairOf(source, target)) ?? { owner: null, controls: false }),
  }));
}

function ownerBy({ predicate, subject, object }: Claim): { owner: string; controls: boolean } | null {
  if (predicate === "SUBSIDIARY_OF") return { owner: object, controls: true };
  return predicate === "OWNS_STAKE_IN" ? { owner: subject, controls: false } : null;
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}
