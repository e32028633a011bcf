import { withPositions } from "../../../model/address/view/keptPlaces.ts";
import { addTogether } from "../../../model/address/view/steps.ts";
import { emptyView, type ViewState } from "../../../model/address/view/viewState.ts";

/** Space for the name of each entity and the line to the next, in canvas units. */
const SPACING = 190;

/** A view of one path alone, laid out from left to right. */
export function pathView(ids: readonly string[], labels = emptyView.labels): ViewState {
  const view: ViewState = { ...emptyView, labels, steps: [{ ids: [...ids], neighbours: 0 }] };
  return withPositions(view, new Map(ids.map((id, index) => [id, { x: index * SPACING, y: 0 }])));
}

/** A view with a path added: existing entities stay, and an empty view is laid out from left to right. */
export function addPath(view: ViewState, ids: readonly string[]): ViewState {
  return view.steps.length === 0 ? pathView(ids, view.labels) : addTogether(view, ids);
}
