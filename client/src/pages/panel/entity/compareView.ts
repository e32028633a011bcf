import { type Selection, selectedIds } from "../../../model/address/view/selection.ts";
import { emptyView, type ViewState } from "../../../model/address/view/viewState.ts";

/** The view of the entities of two cards with all claims between them; null if a card is about no entity. */
export function compareView({
  selection,
  pinned,
  labels,
}: Pick<ViewState, "selection" | "pinned" | "labels">): ViewState | null {
  const [ours, theirs] = [endsOf(pinned), endsOf(selection)];
  const ids = [...new Set([...ours, ...theirs])];
  if (ours.length === 0 || theirs.length === 0 || ids.length < 2) return null;
  return { ...emptyView, labels, steps: [{ ids, neighbours: 0 }] };
}

function endsOf(selection: Selection | null): string[] {
  return selection?.kind === "pair" ? [selection.a, selection.b] : selectedIds(selection);
}
