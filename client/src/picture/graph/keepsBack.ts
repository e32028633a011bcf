import { isOn } from "../../url/view/filters.ts";
import { entityFacets } from "../filters/facetValuesOf.ts";
import { type Display, filtersClaims } from "./display.ts";

/** Whether anything of a view may be filtered out or hidden. */
export function keepsBack({ hidden, hidePairs, folded, filters }: Display): boolean {
  return (
    hidden.length + hidePairs.length + folded.length > 0 ||
    filtersClaims(filters) ||
    entityFacets.some((facet) => isOn(filters.facets[facet]))
  );
}
