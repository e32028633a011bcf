import fc from "fast-check";
import {
  type Choice,
  type Facet,
  type Filters,
  facets,
  facetValues,
  inOrder,
  noFilters,
  UNSTATED,
} from "../../../client/src/model/address/view/filters.ts";
import type { Display } from "../../../client/src/picture/graph/display.ts";

/** No filters except those that a test is about: values hidden or chosen by facet, and the rest. */
export function filtersOf({
  hide = {},
  only = {},
  ...rest
}: Partial<Omit<Filters, "facets">> & {
  hide?: Partial<Record<Facet, string[]>>;
  only?: Partial<Record<Facet, string[]>>;
} = {}): Filters {
  const choices = { ...noFilters.facets };
  for (const facet of facets) {
    const [hidden, chosen] = [hide[facet], only[facet]];
    if (hidden) choices[facet] = { how: "hide", values: hidden };
    if (chosen) choices[facet] = { how: "only", values: chosen };
  }
  return { ...noFilters, ...rest, facets: choices };
}

/** A display with nothing hidden or filtered, except what a test is about. */
export function displayOf({
  hidden = [],
  hidePairs = [],
  folded = [],
  steps = [],
  ...filters
}: Partial<Pick<Display, "hidden" | "hidePairs" | "folded" | "steps">> &
  Parameters<typeof filtersOf>[0] = {}): Display {
  return { hidden, hidePairs, folded, steps, filters: filtersOf(filters) };
}

/** Arbitrary filters, as they occur in an address. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  facets: fc.record({
    types: anyChoice("types"),
    countries: anyChoice("countries"),
    evidence: anyChoice("evidence"),
    predicates: anyChoice("predicates"),
    status: anyChoice("status"),
    maturity: anyChoice("maturity"),
    publishers: anyChoice("publishers"),
  }),
  asOf: fc.option(fc.constantFrom("1990", "2020-02", "2024-02-29")),
  undated: fc.boolean(),
  dim: fc.boolean(),
});

function anyChoice(facet: Facet): fc.Arbitrary<Choice> {
  const values = facetValues[facet] ?? ["AU", "CN", "US", UNSTATED];
  return fc.record({
    how: fc.constantFrom("hide", "only"),
    values: fc.subarray([...values]).map((some) => inOrder(facet, some)),
  });
}
