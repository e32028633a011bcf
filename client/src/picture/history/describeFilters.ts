import { facets } from "../../model/address/view/filters.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { strings } from "./strings.ts";

/** Describes in a few words how the filters of a view changed. */
export function describeFilters({ filters: before }: ViewState, { filters: after }: ViewState): string {
  const changed = facets.filter(
    (facet) => JSON.stringify(before.facets[facet]) !== JSON.stringify(after.facets[facet]),
  );
  if (changed.length === 0 && before.asOf !== after.asOf) {
    return after.asOf === null ? strings.undated : strings.dated(formatDate(after.asOf));
  }
  const [only, ...others] = changed;
  if (others.length > 0) return strings.filtered;
  if (only === "types") return strings.filteredTypes;
  return only === "evidence" ? strings.filteredEvidence : strings.filtered;
}
