import type { AnalysisAddress } from "../../url/pages/analysisAddress.ts";
import { emptyView, formatView, parseView, type ViewState } from "../../url/view/viewState.ts";

/**
 * The key under which the draft of a view is kept, or that of an analysis, which follows a blank. What a view shows tells it
 * from others; what is selected in it, and where it stands, does not.
 */
export function draftKey(view: ViewState, analysis: AnalysisAddress | null): string {
  const { steps, hidden, hidePairs, folded, filters } = view;
  const key = formatView({ ...emptyView, steps, hidden, hidePairs, folded, filters });
  return analysis === null ? key : `${key} ${analysis.path}${analysis.search}`;
}

/** The view of such a key. */
export function viewOfKey(key: string): ViewState {
  return parseView(key.split(" ")[0] ?? "");
}
