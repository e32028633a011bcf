import { expandEntity, MOST_OPENED_AT_ONCE } from "../../model/address/view/steps.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { neighboursNotShown } from "./neighboursNotShown.ts";
import { nextOpening } from "./nextOpening.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** What opening the neighbours of several entities would do: a new view, or the reason why nothing can be opened. */
export type OpeningOfSeveral = { view: ViewState } | { refused: "allShown" | "tooMany" };

/** Opens the next neighbours of each of these entities, one step each, so that they stand around it. */
export function openSeveral(view: ViewState, ids: readonly string[], graph: ViewGraph): OpeningOfSeveral {
  const notShown = neighboursNotShown(graph, view);
  const left = ids.flatMap((id) => {
    const howMany = notShown.get(id) === 0 ? null : nextOpening(view, id, graph);
    return howMany === null ? [] : [{ id, howMany }];
  });
  if (left.length === 0) return { refused: "allShown" };
  if (left.length > MOST_OPENED_AT_ONCE) return { refused: "tooMany" };
  return { view: left.reduce((before, { id, howMany }) => expandEntity(before, id, howMany), view) };
}

/** The view with the next neighbours of these entities, or the same view if nothing can be opened. */
export function withSeveralOpened(view: ViewState, ids: readonly string[], graph: ViewGraph): ViewState {
  const opening = openSeveral(view, ids, graph);
  return "view" in opening ? opening.view : view;
}
