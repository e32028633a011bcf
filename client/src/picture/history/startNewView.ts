import { askForSearch } from "../../ui/page/searchRequests.ts";
import type { ChangeView } from "../../url/useViewState.ts";
import { newView } from "../../url/view/viewState.ts";

/** Goes to an empty canvas and focuses the search. Undo brings the last picture back, so nothing is asked. */
export function startNewView(changeView: ChangeView): void {
  changeView(newView);
  askForSearch();
}
