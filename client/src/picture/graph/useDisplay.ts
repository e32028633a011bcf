import { useMemo } from "react";
import { emptyView, formatView, parseView, type ViewState } from "../../url/view/viewState.ts";
import type { Display } from "./display.ts";

/** What a view says of what is shown: the same as long as it says the same, whatever is selected meanwhile. */
export function useDisplay({ steps, hidden, hidePairs, folded, filters }: ViewState): Display {
  const written = formatView({ ...emptyView, steps, hidden, hidePairs, folded, filters });
  return useMemo(() => displayOf(parseView(written)), [written]);
}

/** No more than that: what is read here says nothing of the rest of the view, and must not stand in its place. */
function displayOf({ steps, hidden, hidePairs, folded, filters }: ViewState): Display {
  return { steps, hidden, hidePairs, folded, filters };
}
