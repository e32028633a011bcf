import type { Claim, Entity } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import {
  allows,
  type Choice,
  type Facet,
  type Filters,
  isOn,
  LAST_REPORTED,
  UNSTATED,
} from "../../model/address/view/filters.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { heldOn, isUndated } from "../asOf/asOf.ts";

/** The part of a view that decides what is shown of its graph; entities named by its steps were put there by hand. */
export type Display = Pick<ViewState, "hidden" | "hidePairs" | "folded" | "filters" | "steps">;

/** Whether the filters of types and countries let an entity through. */
export function entityPasses(entity: Entity, { facets }: Filters): boolean {
  return entityFacets.every((facet) => passes(entityValues(entity, facet), facets[facet]));
}

/** Whether the filters of claims let one through, whatever its ends. */
export function claimPasses(claim: Claim, filters: Filters): boolean {
  return (
    dateOf(claim, filters) === "fine" &&
    claimFacets.every((facet) => passes(claimValues(claim, facet), filters.facets[facet]))
  );
}

/** Whether any filter of entities is on. */
export function filtersEntities({ facets }: Pick<Filters, "facets">): boolean {
  return entityFacets.some((facet) => isOn(facets[facet]));
}

/** Whether any filter of claims is on. */
export function filtersClaims({ facets, asOf }: Filters): boolean {
  return asOf !== null || claimFacets.some((facet) => isOn(facets[facet]));
}

/** Whether a facet lets one of these values through; true if there are none. */
export function passes(values: readonly string[], choice: Choice): boolean {
  return values.length === 0 || values.some((value) => allows(choice, value));
}

/** Compares a claim with the chosen date. */
export function dateOf(claim: Claim, { asOf, undated }: Pick<Filters, "asOf" | "undated">): "fine" | "out" | "undated" {
  if (asOf === null) return "fine";
  if (isUndated(claim)) return undated ? "fine" : "undated";
  return heldOn(claim, asOf) ? "fine" : "out";
}

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

/** Whether anything of a view may be filtered out or hidden. */
export function keepsBack({ hidden, hidePairs, folded, filters }: Display): boolean {
  return hidden.length + hidePairs.length + folded.length > 0 || filtersClaims(filters) || filtersEntities(filters);
}
