import type { AnalysisAddress } from "../../../model/address/pages/analysisAddress.ts";
import { emptyView, formatView, parseView, type ViewState } from "../../../model/address/view/viewState.ts";

/**
 * The key of the draft of a view: everything that decides what is shown, but not selection or positions. The address of
 * an analysis, if any, follows after a space.
 */
export function draftKey(view: ViewState, analysis: AnalysisAddress | null): string {
  const { steps, hidden, hidePairs, folded, filters } = view;
  const key = formatView({ ...emptyView, steps, hidden, hidePairs, folded, filters });
  return analysis === null ? key : `${key} ${analysis.path}${analysis.search}`;
}

export function viewOfKey(key: string): ViewState {
  return parseView(key.split(" ")[0] ?? "");
}
