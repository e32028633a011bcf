import type { ViewState } from "./viewState.ts";

/**
 * The same view with those parts of another one that say the same. What was made of such a part, such as a picture of
 * thousands of entities, need not be made again because something else in the address has changed.
 */
export function withSharedParts(view: ViewState, other: ViewState): ViewState {
  return {
    ...view,
    bundles: shared(view.bundles, other.bundles),
    selection: shared(view.selection, other.selection),
    layout: shared(view.layout, other.layout),
    kept: shared(view.kept, other.kept),
  };
}

function shared<Part>(part: Part, other: Part): Part {
  return JSON.stringify(part) === JSON.stringify(other) ? other : part;
}
