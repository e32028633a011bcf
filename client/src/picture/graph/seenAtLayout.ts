import type { ViewState } from "../../model/address/view/viewState.ts";
import type { Arranging } from "../placement/acts.ts";
import { openingsOf } from "./graphOfSteps.ts";
import { placeableLinks } from "./lines/placeableLinks.ts";
import { shownOf } from "./shownOf.ts";
import type { ViewGraph } from "./viewGraph.ts";

/**
 * What was in sight of a graph when its layout was applied; null if everything was. Whatever came onto the canvas later
 * has no say, or adding something would move the rest.
 */
export function seenAtLayout(
  graph: ViewGraph,
  { steps, layout }: Pick<ViewState, "steps" | "layout">,
): Arranging["seen"] {
  if (!layout?.without) return null;
  const before = graphOfFirst(graph, steps.slice(0, layout.steps));
  const { entities, claims } = shownOf(before, { ...layout.without, steps: steps.slice(0, layout.steps) });
  return { ids: entities.map(({ id }) => id), links: placeableLinks(claims) };
}

/** The part of a graph that its first steps brought. */
function graphOfFirst({ entities, claims, layers, opened }: ViewGraph, steps: ViewState["steps"]): ViewGraph {
  const first = layers.slice(0, steps.length);
  const ids = new Set(first.flatMap((layer) => layer.ids));
  return {
    entities: entities.filter(({ id }) => ids.has(id)),
    claims: claims.filter(({ subject, object }) => ids.has(subject) && ids.has(object)),
    layers: first,
    opened: opened.slice(0, openingsOf(steps).length),
  };
}
