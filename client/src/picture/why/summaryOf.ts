import { facets, isOn, noFilters, setAsOf, setUndated, showAll } from "../../model/address/view/filters.ts";
import { showHidden, showPairs, unfoldAll } from "../../model/address/view/hiding.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { choiceText } from "../filters/chipsOf.ts";
import { countByHand } from "../graph/countShown.ts";
import { claimPasses, type Display, entityPasses } from "../graph/display.ts";
import type { Shown } from "../graph/shownOf.ts";
import { strings as viewStrings } from "../graph/strings.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";
import { strings } from "./strings.ts";

/** One cause that hides part of a view, and how much it hides. */
export interface Cause {
  name: string;
  entities: number;
  claims: number;
  /** Removes it; derived causes have nothing to remove. */
  lift?: (view: ViewState) => ViewState;
}

/** All causes that hide something of a view: each filter, what follows from them, and hiding by hand. */
export function causesOf(graph: ViewGraph, display: Display, shown: Shown): Cause[] {
  return [...ofFilters(graph, display), ...following(display, shown), ...ofHands(graph, display)].filter(
    ({ entities, claims }) => entities + claims > 0,
  );
}

function ofFilters({ entities, claims }: ViewGraph, { filters }: Display): Cause[] {
  const { asOf, undated } = filters;
  const keptBack = (alone: Partial<typeof noFilters>) => ({
    entities: entities.filter((entity) => !entityPasses(entity, { ...noFilters, ...alone })).length,
    claims: claims.filter((claim) => !claimPasses(claim, { ...noFilters, ...alone })).length,
  });
  const dated: Cause[] =
    asOf === null
      ? []
      : [{ name: viewStrings.asOfChip(asOf), ...keptBack({ asOf }), lift: (view: ViewState) => setAsOf(view, null) }];
  const withoutDate: Cause[] =
    asOf === null || undated
      ? []
      : [
          {
            name: viewStrings.withoutUndated,
            entities: 0,
            claims: keptBack({ asOf, undated }).claims - keptBack({ asOf }).claims,
            lift: (view: ViewState) => setUndated(view, true),
          },
        ];
  const ofFacets = facets
    .filter((facet) => isOn(filters.facets[facet]))
    .map((facet): Cause => {
      const choice = filters.facets[facet];
      return {
        name: choiceText(facet, choice),
        ...keptBack({ facets: { ...noFilters.facets, [facet]: choice } }),
        lift: (view) => showAll(view, facet),
      };
    });
  return [...ofFacets, ...dated, ...withoutDate];
}

/** Entities that went with their last claim, and claims that went with an end. */
function following({ filters }: Display, { aside }: Shown): Cause[] {
  return [
    {
      name: strings.bare,
      entities: aside.entities.filter((entity) => entityPasses(entity, filters)).length,
      claims: 0,
    },
    { name: strings.ends, entities: 0, claims: aside.claims.filter((claim) => claimPasses(claim, filters)).length },
  ];
}

function ofHands(graph: ViewGraph, display: Display): Cause[] {
  const { hidden, folded, onHiddenLines } = countByHand(graph, display);
  return [
    { name: strings.byHand, entities: hidden, claims: 0, lift: showHidden },
    { name: strings.collapsed, entities: folded, claims: 0, lift: unfoldAll },
    { name: strings.linesByHand, entities: 0, claims: onHiddenLines.claims, lift: showPairs },
  ];
}
