import { isCountry } from "@atlas/server/country";
import { columnValues, entityTypeIds, evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import { either, partialDate } from "../codecs.ts";
import { type Codec, defineAddress, optional, type Part, part } from "../defineAddress.ts";
import type { ViewState } from "./viewState.ts";

/** The filters of a view; the first two apply to entities, the others to claims. */
export const facets = ["types", "countries", "evidence", "predicates", "status", "maturity", "publishers"] as const;
export type Facet = (typeof facets)[number];

/** The value of a claim in force that was last reported years ago, beside the statuses of the data. */
export const LAST_REPORTED = "last-reported";

/** Stands for a missing country, maturity or kind of publisher. */
export const UNSTATED = "unstated";

/** The values one facet lets through: all but some, or only some. An empty `only` lets nothing through. */
export interface Choice {
  how: "hide" | "only";
  values: string[];
}

export interface Filters {
  facets: Record<Facet, Choice>;
  /** Day, month or year in which claims must have held; null for any time. */
  asOf: string | null;
  /** Whether undated claims pass at any date. */
  undated: boolean;
  /** Whether filtered-out elements are drawn faintly instead of hidden. */
  dim: boolean;
}

export const everything: Choice = { how: "hide", values: [] };

/** Values of each facet in list order; null if they depend on the data set (countries). */
export const facetValues: Record<Facet, readonly string[] | null> = {
  types: entityTypeIds,
  countries: null,
  evidence: evidenceIds,
  predicates: predicateIds,
  status: ["in-force", LAST_REPORTED, ...columnValues.status.filter((status) => status !== "in-force")],
  maturity: [...columnValues.maturity, UNSTATED],
  publishers: [...columnValues.publisherKind, UNSTATED],
};

const keys: Record<Facet, string> = {
  types: "Types",
  countries: "Countries",
  evidence: "Evidence",
  predicates: "Predicates",
  status: "Status",
  maturity: "Maturity",
  publishers: "Publishers",
};
/** An empty `only` in an address. */
const NOTHING = "none";

export const filters = defineAddress<Filters>({
  facets: defineAddress<Filters["facets"]>({
    types: facetPart("types"),
    countries: facetPart("countries"),
    evidence: facetPart("evidence"),
    predicates: facetPart("predicates"),
    status: facetPart("status"),
    maturity: facetPart("maturity"),
    publishers: facetPart("publishers"),
  }),
  asOf: optional("asOf", partialDate),
  undated: part("undated", either("yes", "no"), true),
  dim: part("dim", either("yes", "no"), false),
});

export const noFilters = filters.parse("");

/** A facet has two keys, such as `hideTypes` and `onlyTypes`; the second one wins. */
function facetPart(facet: Facet): Part<Choice> {
  const values: Codec<string[]> = {
    parse: (text) =>
      inOrder(
        facet,
        text.split(",").filter((word) => isValue(facet, word)),
      ),
    format: (some) => inOrder(facet, some).join(","),
    most: Number.POSITIVE_INFINITY,
  };
  const hide = part(`hide${keys[facet]}`, values, []);
  const only = optional(`only${keys[facet]}`, orNothing(values));
  return {
    read(query) {
      const wanted = only.read(query);
      return wanted === null ? { how: "hide", values: hide.read(query) } : { how: "only", values: wanted };
    },
    write: ({ how, values }) => (how === "only" ? only.write(values) : hide.write(values)),
    lost: (key, text) => only.lost(key, text) ?? hide.lost(key, text),
  };
}

/** A list that may be empty on purpose, written as a word. */
function orNothing(list: Codec<string[]>): Codec<string[]> {
  return {
    ...list,
    parse(text) {
      if (text === NOTHING) return [];
      const values = list.parse(text);
      return values?.length === 0 ? undefined : values;
    },
    format: (values) => (values.length === 0 ? NOTHING : list.format(values)),
  };
}

function isValue(facet: Facet, word: string): boolean {
  return facetValues[facet]?.includes(word) ?? (word === UNSTATED || isCountry(word));
}

/** Each value once and in order, so that equal filters give equal addresses. */
export function inOrder(facet: Facet, values: readonly string[]): string[] {
  const order = facetValues[facet] ?? [...values].sort();
  return [...new Set(order)].filter((value) => values.includes(value));
}

/** Whether a facet lets a value through. */
export function allows({ how, values }: Choice, value: string): boolean {
  return values.includes(value) === (how === "only");
}

/** Whether a facet filters anything out. */
export function isOn({ how, values }: Choice): boolean {
  return how === "only" || values.length > 0;
}

export function toggleValue(view: ViewState, facet: Facet, value: string): ViewState {
  const { how, values } = view.filters.facets[facet];
  const toggled = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return setChoice(view, facet, { how, values: inOrder(facet, toggled) });
}

/** Lets a filtered-out value through. */
export function showValue(view: ViewState, facet: Facet, value: string): ViewState {
  return allows(view.filters.facets[facet], value) ? view : toggleValue(view, facet, value);
}

export function showOnly(view: ViewState, facet: Facet, value: string): ViewState {
  return setChoice(view, facet, { how: "only", values: [value] });
}

/** Lets everything through. */
export function showAll(view: ViewState, facet: Facet): ViewState {
  return setChoice(view, facet, everything);
}

/** Lets nothing through, as a start for choosing a few values. */
export function showNone(view: ViewState, facet: Facet): ViewState {
  return setChoice(view, facet, { how: "only", values: [] });
}

/** Shows what held on a day, or in a month or year; null shows any time. */
export function setAsOf(view: ViewState, asOf: string | null): ViewState {
  return withFilters(view, { asOf });
}

/** Whether undated claims pass at any date. */
export function setUndated(view: ViewState, undated: boolean): ViewState {
  return withFilters(view, { undated });
}

/** Draws filtered-out elements faintly, or hides them. */
export function setDim(view: ViewState, dim: boolean): ViewState {
  return withFilters(view, { dim });
}

/** Removes all filters; elements hidden one by one stay hidden. */
export function clearFilters(view: ViewState): ViewState {
  return { ...view, filters: { ...noFilters, dim: view.filters.dim } };
}

function setChoice(view: ViewState, facet: Facet, choice: Choice): ViewState {
  const all = facetValues[facet];
  // `only` with every value of a closed list means all. Countries are open: an expansion may bring new ones.
  const passes = choice.how === "only" && all?.every((value) => choice.values.includes(value)) ? everything : choice;
  return withFilters(view, { facets: { ...view.filters.facets, [facet]: passes } });
}

function withFilters(view: ViewState, changed: Partial<Filters>): ViewState {
  return { ...view, filters: { ...view.filters, ...changed } };
}
