import { type Display, filtersClaims, filtersEntities } from "./display.ts";

/** Whether anything of a view may be filtered out or hidden. */
export function keepsBack({ hidden, hidePairs, folded, filters }: Display): boolean {
  return hidden.length + hidePairs.length + folded.length > 0 || filtersClaims(filters) || filtersEntities(filters);
}
