import type { Claim, Entity } from "@atlas/server/contract";
import { type Facet, type Filters, facetValues, noFilters, UNSTATED } from "../../model/address/view/filters.ts";
import {
  type ClaimFacet,
  claimFacets,
  claimPasses,
  claimValues,
  type Display,
  type EntityFacet,
  entityFacets,
  entityPasses,
  entityValues,
  filtersClaims,
} from "../graph/display.ts";
import { hiddenByHand } from "../graph/shownOf.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";

/** One value of a facet. */
export interface FacetOption {
  value: string;
  /** How many in the view have it, given the other filters. */
  count: number;
}

/** The options of each facet: the values in the view, and those named by its filter. */
export function countOptions(graph: ViewGraph, display: Display): Record<Facet, FacetOption[]> {
  const options = (facet: Facet, all: Tally, given: Tally): FacetOption[] => {
    const named = display.filters.facets[facet].values;
    const values = [...new Set([...all.keys(), ...named])];
    return inListOrder(facet, values, all).map((value) => ({ value, count: given.get(value) ?? 0 }));
  };
  const ofEntities = (facet: EntityFacet) =>
    options(
      facet,
      tally(graph.entities, (entity) => entityValues(entity, facet)),
      entitiesGiven(graph, display, facet),
    );
  const ofClaims = (facet: ClaimFacet) =>
    options(
      facet,
      tally(graph.claims, (claim) => claimValues(claim, facet)),
      claimsGiven(graph, display, facet),
    );
  const [types, countries] = entityFacets;
  const [evidence, predicates, status, maturity, publishers] = claimFacets;
  return {
    types: ofEntities(types),
    countries: ofEntities(countries),
    evidence: ofClaims(evidence),
    predicates: ofClaims(predicates),
    status: ofClaims(status),
    maturity: ofClaims(maturity),
    publishers: ofClaims(publishers),
  };
}

type Tally = ReadonlyMap<string, number>;

/** Counts entities by their value in a facet, given all other filters. */
function entitiesGiven(graph: ViewGraph, display: Display, facet: EntityFacet): Tally {
  const { entities, claims } = graph;
  const { filters, steps } = display;
  const hidden = hiddenByHand(graph, display).entities;
  const others = without(filters, facet);
  const byHand = steps.flatMap(({ ids }) => ids);
  const linked = filtersClaims(filters)
    ? new Set([...byHand, ...claims.filter((claim) => claimPasses(claim, filters)).flatMap(endsOf)])
    : null;
  const given = entities.filter(
    (entity) => !hidden.has(entity.id) && entityPasses(entity, others) && (linked?.has(entity.id) ?? true),
  );
  return tally(given, (entity: Entity) => entityValues(entity, facet));
}

/** Counts claims by their value in a facet, given all other filters and both ends. */
function claimsGiven(graph: ViewGraph, display: Display, facet: ClaimFacet): Tally {
  const { entities, claims } = graph;
  const { filters } = display;
  const { entities: hidden, onHiddenLine } = hiddenByHand(graph, display);
  const others = without(filters, facet);
  const ends = new Set(
    entities.filter((entity) => !hidden.has(entity.id) && entityPasses(entity, filters)).map(({ id }) => id),
  );
  const given = claims.filter(
    (claim) => endsOf(claim).every((id) => ends.has(id)) && !onHiddenLine(claim) && claimPasses(claim, others),
  );
  return tally(given, (claim: Claim) => claimValues(claim, facet));
}

function without(filters: Filters, facet: Facet): Filters {
  return { ...filters, facets: { ...filters.facets, [facet]: noFilters.facets[facet] } };
}

function endsOf({ subject, object }: Claim): string[] {
  return [subject, object];
}

function tally<T>(items: readonly T[], valuesOf: (item: T) => readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const value of items.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The order of the vocabulary; countries by frequency in the view. Filters do not change it. */
function inListOrder(facet: Facet, values: readonly string[], all: Tally): string[] {
  const order = facetValues[facet];
  if (order !== null) return order.filter((value) => values.includes(value));
  const rank = (value: string) => (value === UNSTATED ? -1 : (all.get(value) ?? 0));
  return values.toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}
