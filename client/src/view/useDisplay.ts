import { useMemo } from "react";
import { emptyView, formatView, parseView, type ViewState } from "../url/viewState.ts";
import type { Display } from "./display.ts";

/** What a view says of what is shown: the same as long as it says the same, whatever is selected meanwhile. */
export function useDisplay({ steps, hidden, hidePairs, folded, filters }: ViewState): Display {
  const written = formatView({ ...emptyView, steps, hidden, hidePairs, folded, filters });
  return useMemo(() => parseView(written), [written]);
}
