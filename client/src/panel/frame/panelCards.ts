import { formatSelection, type Selection } from "../../url/view/selection.ts";
import type { ViewState } from "../../url/view/viewState.ts";
import type { CardPlace } from "./CardPlace.ts";

/** One card of the panel: what it shows (null: help), and where it stands. */
export interface PanelCard {
  place: CardPlace;
  shows: Selection | null;
  key: string;
}

type Chosen = Pick<ViewState, "selection" | "pinned">;

/** The cards that the panel shows, one or two; what is pinned and selected at once stands there once. */
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

/** Whether what is selected is what is pinned. */
export function isPinned({ selection, pinned }: Chosen): boolean {
  return selection !== null && pinned !== null && formatSelection(selection) === formatSelection(pinned);
}

/** Several entities that become more or fewer stay the same list: it is not read from its top again. */
function keyOf(selection: Selection | null): string {
  if (selection === null) return "";
  return selection.kind === "several" ? "several" : formatSelection(selection);
}
