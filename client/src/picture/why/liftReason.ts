import { setAsOf, setUndated, showValue } from "../../model/address/view/filters.ts";
import { foldedId } from "../../model/address/view/folding.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import type { Reason } from "./whyNotShown.ts";

/** Lifts one reason, and nothing else. */
export function liftReason(view: ViewState, reason: Reason): ViewState {
  switch (reason.by) {
    case "hidden":
      return { ...view, hidden: view.hidden.filter((id) => id !== reason.id) };
    case "folded":
      return { ...view, folded: view.folded.filter((item) => !reason.into.includes(foldedId(item))) };
    case "line":
      return { ...view, hidePairs: view.hidePairs.filter((pair) => pair !== reason.pair) };
    case "facet":
      return reason.values.reduce((lifted, value) => showValue(lifted, reason.facet, value), view);
    case "date":
      return setAsOf(view, null);
    case "undated":
      return setUndated(view, true);
    default:
      return liftAll(view, reason.reasons);
  }
}

/** Lifts several reasons. */
export function liftAll(view: ViewState, reasons: readonly Reason[]): ViewState {
  return reasons.reduce(liftReason, view);
}

/** The reasons that can be lifted: those behind derived ones. */
export function rootsOf(reasons: readonly Reason[]): Reason[] {
  return reasons.flatMap((reason) => ("reasons" in reason ? rootsOf(reason.reasons) : reason));
}
