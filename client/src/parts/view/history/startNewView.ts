import { newView } from "../../../model/address/view/viewState.ts";
import { askForSearch } from "../../../ui/page/searchRequests.ts";
import type { ChangeView } from "../../address/useViewState.ts";

/** Goes to an empty canvas and focuses the search. Undo brings the last picture back, so nothing is asked. */
export function startNewView(changeView: ChangeView): void {
  changeView(newView);
  askForSearch();
}
