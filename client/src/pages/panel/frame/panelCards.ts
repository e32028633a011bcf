import { formatSelection, type Selection } from "../../../model/address/view/selection.ts";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import type { CardPlace } from "./CardPlace.ts";

/** One card of the panel: its subject (null for help) and its place. */
export interface PanelCard {
  place: CardPlace;
  shows: Selection | null;
  key: string;
}

type Chosen = Pick<ViewState, "selection" | "pinned">;

/** The one or two cards of the panel; a card both pinned and selected is shown once. */
export function panelCards(view: Chosen): PanelCard[] {
  const { selection, pinned } = view;
  const cards: PanelCard[] = [];
  if (pinned && !isPinned(view))
    cards.push({ place: "pinned", shows: pinned, key: `pinned ${formatSelection(pinned)}` });
  if (selection || cards.length === 0) {
    cards.push({ place: "selected", shows: selection, key: keyOf(selection) });
  }
  return cards;
}

/** Whether the selection is what is pinned. */
export function isPinned({ selection, pinned }: Chosen): boolean {
  return selection !== null && pinned !== null && formatSelection(selection) === formatSelection(pinned);
}

/** Adding or removing entities keeps the same list, so that it does not scroll back to the top. */
function keyOf(selection: Selection | null): string {
  if (selection === null) return "";
  return selection.kind === "several" ? "several" : formatSelection(selection);
}
