import { selectedIds, selectionOf } from "./selection.ts";
import type { ViewState } from "./viewState.ts";

/** Selects exactly these entities. */
export function selectEntities(view: ViewState, ids: readonly string[]): ViewState {
  return { ...view, selection: selectionOf(ids) };
}

/** Selects these entities too. */
export function addToSelection(view: ViewState, ids: readonly string[]): ViewState {
  return selectEntities(view, [...selectedIds(view.selection), ...ids]);
}

/** Takes an entity into the selection, or out of it where it is there. */
export function toggleSelected(view: ViewState, id: string): ViewState {
  const ids = selectedIds(view.selection);
  return selectEntities(view, ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

/** Selects what of these entities is not selected. */
export function invertSelection(view: ViewState, all: readonly string[]): ViewState {
  const ids = new Set(selectedIds(view.selection));
  return selectEntities(
    view,
    all.filter((id) => !ids.has(id)),
  );
}
