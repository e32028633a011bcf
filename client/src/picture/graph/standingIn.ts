import type { ViewState } from "../../model/address/view/viewState.ts";
import { foldedAway } from "./foldedAway.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** The entities in a view, filtered out or not; collapsed ones count as absent. */
export function standingIn(graph: ViewGraph, view: ViewState): ReadonlySet<string> {
  const away = foldedAway(graph, view);
  return new Set(graph.entities.flatMap(({ id }) => (away.has(id) ? [] : id)));
}
