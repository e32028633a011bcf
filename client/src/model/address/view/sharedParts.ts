import type { ViewState } from "./viewState.ts";

/**
 * The view with the equal parts of another, identical by reference. What was derived from a part, such as a picture of
 * thousands of entities, need not be derived again because something else changed.
 */
export function withSharedParts(view: ViewState, other: ViewState): ViewState {
  return {
    ...view,
    steps: shared(view.steps, other.steps),
    bundles: shared(view.bundles, other.bundles),
    selection: shared(view.selection, other.selection),
    layout: shared(view.layout, other.layout),
    kept: shared(view.kept, other.kept),
    keyPoints: shared(view.keyPoints, other.keyPoints),
  };
}

function shared<Part>(part: Part, other: Part): Part {
  return JSON.stringify(part) === JSON.stringify(other) ? other : part;
}
