import type { Claim } from "@atlas/server/contract";
import { drawnWay } from "../../../model/claim/line/drawnWay.ts";
import { isOwning } from "../../../model/claim/line/tellingClaim.ts";
import type { PlaceableLink } from "../../canvas/placeEntities.ts";
import { linksOf } from "./linksOf.ts";

/** What placement needs to know of claims: their ends, directions and ownership. */
export function placeableLinks(claims: readonly Claim[]): PlaceableLink[] {
  return linksOf(claims).map(({ source, target, claims: among, arrowToSource, arrowToTarget }) => ({
    source,
    target,
    count: among.length,
    arrowToSource,
    arrowToTarget,
    ...ownerIn(among),
  }));
}

/** The owner that some claims name: one in control before a shareholder. */
function ownerIn(claims: readonly Claim[]): Pick<PlaceableLink, "owner" | "controls"> {
  const control = claims.find(({ predicate }) => predicate === "SUBSIDIARY_OF");
  const holding = control ?? claims.findLast(isOwning);
  return { owner: holding ? drawnWay(holding).from : null, controls: control !== undefined };
}
