import type { Claim } from "@atlas/server/contract";
import { drawnWay } from "../../../claim/line/drawnWay.ts";
import type { PlaceableLink } from "../../canvas/placeEntities.ts";
import { linksOf } from "./linksOf.ts";

/** What placement needs to know of claims: their ends, directions and ownership. */
export function placeableLinks(claims: readonly Claim[]): PlaceableLink[] {
  const owners = new Map<string, { owner: string; controls: boolean }>();
  for (const claim of claims) {
    const owner = ownerBy(claim);
    const key = pairOf(claim.subject, claim.object);
    if (owner && !owners.get(key)?.controls) owners.set(key, owner);
  }
  return linksOf(claims).map(({ source, target, claims: among, arrowToSource, arrowToTarget }) => ({
    source,
    target,
    count: among.length,
    arrowToSource,
    arrowToTarget,
    ...(owners.get(pairOf(source, target)) ?? { owner: null, controls: false }),
  }));
}

function ownerBy(claim: Claim): { owner: string; controls: boolean } | null {
  const controls = claim.predicate === "SUBSIDIARY_OF";
  return controls || claim.predicate === "OWNS_STAKE_IN" ? { owner: drawnWay(claim).from, controls } : null;
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}
