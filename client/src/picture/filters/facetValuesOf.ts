import type { Claim, Entity } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { type Facet, LAST_REPORTED, UNSTATED } from "../../model/address/view/filters.ts";

/** Facets of entities, and facets of claims. */
export const entityFacets = ["types", "countries"] as const satisfies readonly Facet[];
export const claimFacets = [
  "evidence",
  "predicates",
  "status",
  "maturity",
  "publishers",
] as const satisfies readonly Facet[];

export type EntityFacet = (typeof entityFacets)[number];
export type ClaimFacet = (typeof claimFacets)[number];

/** Entity types with a country: all others pass whatever countries are chosen. */
const ofCountries: readonly EntityType[] = ["organisation", "place", "policy"];

/** The values of an entity in a facet; it passes if one of them does. Empty if the facet does not apply to it. */
export function entityValues({ type, country }: Entity, facet: EntityFacet): readonly string[] {
  if (facet === "types") return [type];
  // A policy may have several countries, separated by semicolons.
  return ofCountries.includes(type) ? (country ?? UNSTATED).split(";") : [];
}

/** The values of a claim in a facet; it passes if one of them does. */
export function claimValues(claim: Claim, facet: ClaimFacet): readonly string[] {
  if (facet === "evidence") return [claim.evidence];
  if (facet === "predicates") return [claim.predicate];
  if (facet === "status") return [claim.last_reported === null ? claim.status : LAST_REPORTED];
  if (facet === "maturity") return [claim.maturity ?? UNSTATED];
  return claim.publisher_kinds.length > 0 ? claim.publisher_kinds : [UNSTATED];
}
