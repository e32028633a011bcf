import { isCountry } from "@atlas/server/country";
import { columnValues, entityTypeIds, evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import { isPartialDate } from "../pages/finderState.ts";

/** The sides from which a view can be filtered; the first two look at entities, the others at claims. */
export const facets = ["types", "countries", "evidence", "predicates", "maturity", "publishers"] as const;
export type Facet = (typeof facets)[number];

/** Stands for what has no country, maturity or kind of publisher on record. */
export const UNSTATED = "unstated";

/** What one facet lets through: all but some values, or only some. `only` nothing lets nothing through. */
export interface Choice {
  how: "hide" | "only";
  values: string[];
}

/** All that filters say of a view. */
export interface Filters {
  facets: Record<Facet, Choice>;
  /** Day, month or year in which claims must have held; null is any time. */
  asOf: string | null;
  /** Whether claims of which neither start nor end is known pass whatever the date. */
  undated: boolean;
  /** Whether what is filtered out is drawn faint in its place, rather than hidden. */
  dim: boolean;
}

export const everything: Choice = { how: "hide", values: [] };

export const noFilters: Filters = {
  facets: {
    types: everything,
    countries: everything,
    evidence: everything,
    predicates: everything,
    maturity: everything,
    publishers: everything,
  },
  asOf: null,
  undated: true,
  dim: false,
};

/** Values of each facet in the order of lists; null where the data set alone knows which of them it has (countries). */
export const facetValues: Record<Facet, readonly string[] | null> = {
  types: entityTypeIds,
  countries: null,
  evidence: evidenceIds,
  predicates: predicateIds,
  maturity: [...columnValues.maturity, UNSTATED],
  publishers: [...columnValues.sourceKind, UNSTATED],
};

const keys: Record<Facet, string> = {
  types: "Types",
  countries: "Countries",
  evidence: "Evidence",
  predicates: "Predicates",
  maturity: "Maturity",
  publishers: "Publishers",
};
/** In an address: only nothing. */
const NOTHING = "none";

/** Reads filters from a query; what it cannot read filters nothing. */
export function parseFilters(query: URLSearchParams): Filters {
  const asOf = query.get("asOf");
  const read = (facet: Facet) => parseChoice(query, facet);
  return {
    facets: {
      types: read("types"),
      countries: read("countries"),
      evidence: read("evidence"),
      predicates: read("predicates"),
      maturity: read("maturity"),
      publishers: read("publishers"),
    },
    asOf: asOf !== null && isPartialDate(asOf) ? asOf : null,
    undated: query.get("undated") !== "no",
    dim: query.get("dim") === "yes",
  };
}

/** Filters as parts of a query string; what filters nothing is left out. */
export function formatFilters(filters: Filters): string[] {
  return [
    ...facets.flatMap((facet) => formatChoice(facet, filters.facets[facet])),
    ...(filters.asOf === null ? [] : [`asOf=${filters.asOf}`]),
    ...(filters.undated ? [] : ["undated=no"]),
    ...(filters.dim ? ["dim=yes"] : []),
  ];
}

function parseChoice(query: URLSearchParams, facet: Facet): Choice {
  const only = query.get(`only${keys[facet]}`);
  if (only === NOTHING) return { how: "only", values: [] };
  const wanted = known(facet, only);
  if (wanted.length > 0) return { how: "only", values: wanted };
  return { how: "hide", values: known(facet, query.get(`hide${keys[facet]}`)) };
}

function formatChoice(facet: Facet, { how, values }: Choice): string[] {
  if (values.length > 0) return [`${how}${keys[facet]}=${inOrder(facet, values).join(",")}`];
  return how === "only" ? [`only${keys[facet]}=${NOTHING}`] : [];
}

function known(facet: Facet, text: string | null): string[] {
  return inOrder(
    facet,
    (text ?? "").split(",").filter((word) => isValue(facet, word)),
  );
}

function isValue(facet: Facet, word: string): boolean {
  return facetValues[facet]?.includes(word) ?? (word === UNSTATED || isCountry(word));
}

/** Each value once, so that equal filters give equal addresses in whatever order they were chosen. */
export function inOrder(facet: Facet, values: readonly string[]): string[] {
  const order = facetValues[facet] ?? [...values].sort();
  return [...new Set(order)].filter((value) => values.includes(value));
}
