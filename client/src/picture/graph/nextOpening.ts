import { isFolded } from "../../model/address/view/folding.ts";
import {
  isOpened,
  MAX_NEIGHBOURS_PER_STEP,
  NEIGHBOURS_PER_STEP,
  openedNeighbours,
} from "../../model/address/view/steps.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
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
