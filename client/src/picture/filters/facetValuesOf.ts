import type { Claim, Entity } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { type Facet, UNSTATED } from "../../url/view/filters.ts";

/** The facets that look at entities, and those that look at claims. */
export const entityFacets = ["types", "countries"] as const satisfies readonly Facet[];
export const claimFacets = ["evidence", "predicates", "maturity", "publishers"] as const satisfies readonly Facet[];

export type EntityFacet = (typeof entityFacets)[number];
export type ClaimFacet = (typeof claimFacets)[number];

/** Types of entity that are of a country: the others pass whatever countries are chosen. */
const ofCountries: readonly EntityType[] = ["organisation", "place", "policy"];

/** The values of an entity in a facet: it passes where one of them does. Empty where the facet says nothing of it. */
export function entityValues({ type, country }: Entity, facet: EntityFacet): readonly string[] {
  if (facet === "types") return [type];
  // A policy may be of several, with semicolons between.
  return ofCountries.includes(type) ? (country ?? UNSTATED).split(";") : [];
}

/** The values of a claim in a facet: it passes where one of them does. */
export function claimValues(claim: Claim, facet: ClaimFacet): readonly string[] {
  if (facet === "evidence") return [claim.evidence];
  if (facet === "predicates") return [claim.predicate];
  if (facet === "maturity") return [claim.maturity ?? UNSTATED];
  return claim.source_kinds.length > 0 ? claim.source_kinds : [UNSTATED];
}
