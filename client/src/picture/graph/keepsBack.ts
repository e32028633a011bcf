import { isOn } from "../../url/view/filterChanges.ts";
import { entityFacets } from "../filters/facetValuesOf.ts";
import { type Display, filtersClaims } from "./display.ts";

/** Whether filters or hiding can keep anything of a view out of sight. */
export function keepsBack({ hidden, hidePairs, folded, filters }: Display): boolean {
  return (
    hidden.length + hidePairs.length + folded.length > 0 ||
    filtersClaims(filters) ||
    entityFacets.some((facet) => isOn(filters.facets[facet]))
  );
}
