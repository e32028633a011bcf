import type { Claim, Entity } from "@atlas/server/contract";
import { allows, type Choice, type Filters, isOn } from "../../model/address/view/filters.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { heldOn, isUndated } from "../asOf/asOf.ts";
import { claimFacets, claimValues, entityFacets, entityValues } from "../filters/facetValuesOf.ts";

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

/** How a claim stands to the chosen date. */
export function dateOf(claim: Claim, { asOf, undated }: Pick<Filters, "asOf" | "undated">): "fine" | "out" | "undated" {
  if (asOf === null) return "fine";
  if (isUndated(claim)) return undated ? "fine" : "undated";
  return heldOn(claim, asOf) ? "fine" : "out";
}
