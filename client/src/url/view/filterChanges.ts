import { type Choice, everything, type Facet, type Filters, facetValues, inOrder, noFilters } from "./filters.ts";
import type { ViewState } from "./viewState.ts";

/** Whether a facet lets a value through. */
export function allows({ how, values }: Choice, value: string): boolean {
  return values.includes(value) === (how === "only");
}

/** Whether a facet filters anything out. */
export function isOn({ how, values }: Choice): boolean {
  return how === "only" || values.length > 0;
}

/** Lets a value through, or no longer. */
export function toggleValue(view: ViewState, facet: Facet, value: string): ViewState {
  const { how, values } = view.filters.facets[facet];
  const toggled = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return setChoice(view, facet, { how, values: inOrder(facet, toggled) });
}

/** Lets a value through that was filtered out. */
export function showValue(view: ViewState, facet: Facet, value: string): ViewState {
  return allows(view.filters.facets[facet], value) ? view : toggleValue(view, facet, value);
}

/** Lets one value through, and no other. */
export function showOnly(view: ViewState, facet: Facet, value: string): ViewState {
  return setChoice(view, facet, { how: "only", values: [value] });
}

/** Lets everything through. */
export function showAll(view: ViewState, facet: Facet): ViewState {
  return setChoice(view, facet, everything);
}

/** Lets nothing through, as a start for choosing a few. */
export function showNone(view: ViewState, facet: Facet): ViewState {
  return setChoice(view, facet, { how: "only", values: [] });
}

/** Asks for what held on a day, or in a month or year; null asks for any time. */
export function setAsOf(view: ViewState, asOf: string | null): ViewState {
  return withFilters(view, { asOf });
}

/** Whether claims without a date pass whatever the date. */
export function setUndated(view: ViewState, undated: boolean): ViewState {
  return withFilters(view, { undated });
}

/** Draws faint what is filtered out, or hides it. */
export function setDim(view: ViewState, dim: boolean): ViewState {
  return withFilters(view, { dim });
}

/** Takes all filters away; what was hidden one by one stays hidden. */
export function clearFilters(view: ViewState): ViewState {
  return { ...view, filters: { ...noFilters, dim: view.filters.dim } };
}

function setChoice(view: ViewState, facet: Facet, choice: Choice): ViewState {
  const all = facetValues[facet];
  // Only each of a closed list is all; of countries one never knows what an expansion brings.
  const passes = choice.how === "only" && all?.every((value) => choice.values.includes(value)) ? everything : choice;
  return withFilters(view, { facets: { ...view.filters.facets, [facet]: passes } });
}

function withFilters(view: ViewState, changed: Partial<Filters>): ViewState {
  return { ...view, filters: { ...view.filters, ...changed } };
}
