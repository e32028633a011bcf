import { useMemo } from "react";
import { emptyView, formatView, parseView, type ViewState } from "../../../model/address/view/viewState.ts";
import type { Display } from "../../../picture/graph/display.ts";

/** The part of a view that decides what is shown, with a stable identity as long as it is equal. */
export function useDisplay({ steps, hidden, hidePairs, folded, filters }: ViewState): Display {
  const written = formatView({ ...emptyView, steps, hidden, hidePairs, folded, filters });
  return useMemo(() => displayOf(parseView(written)), [written]);
}

/** Only these keys: the result stands for nothing else of the view. */
function displayOf({ steps, hidden, hidePairs, folded, filters }: ViewState): Display {
  return { steps, hidden, hidePairs, folded, filters };
}
