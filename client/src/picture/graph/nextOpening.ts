import { isFolded } from "../../model/address/view/folding.ts";
import {
  expandEntity,
  isOpened,
  MAX_NEIGHBOURS_PER_STEP,
  MOST_OPENED_AT_ONCE,
  NEIGHBOURS_PER_STEP,
  openedNeighbours,
} from "../../model/address/view/steps.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { neighboursNotShown } from "./shownOf.ts";
import type { ViewGraph } from "./viewGraph.ts";

/**
 * How many neighbours in all the next opening of an entity brings onto the canvas; null if all are there. Collapsed
 * neighbours come back first.
 */
export function nextOpening(view: ViewState, id: string, { entities }: Pick<ViewGraph, "entities">): number | null {
  const opened = openedNeighbours(view, id);
  if (isFolded(view, id) && isOpened(view, id)) return opened;
  const all = entities.find((entity) => entity.id === id)?.neighbour_count ?? MAX_NEIGHBOURS_PER_STEP;
  const most = Math.min(all, MAX_NEIGHBOURS_PER_STEP);
  return opened >= most ? null : Math.min(opened + NEIGHBOURS_PER_STEP, MAX_NEIGHBOURS_PER_STEP);
}

/** The result of opening neighbours of several entities: a new view, or the reason why nothing can be opened. */
type OpeningOfSeveral = { view: ViewState } | { refused: "allShown" | "tooMany" };

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
