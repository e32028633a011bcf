import type { Claim } from "@atlas/server/contract";
import { hidePair } from "../url/hidingChanges.ts";
import { selectedIds } from "../url/selection.ts";
import { addToSelection, invertSelection, selectEntities } from "../url/selectionChanges.ts";
import { hideEntities } from "../url/viewChanges.ts";
import type { Selection, ViewState } from "../url/viewState.ts";
import type { Shown } from "./shownOf.ts";

/** What one can do to the selection as a whole; which entities it concerns depends on what is shown. */
export const selectionCommands = {
  hide: (view: ViewState, { claims }: Shown) => {
    const { selection } = view;
    const [a, b] = concerned(selection, claims);
    const isLine = selection?.kind === "pair" || selection?.kind === "claim";
    if (isLine) return a && b ? hidePair(view, a, b) : view;
    return hideEntities(view, selectedIds(selection));
  },
  hideOthers: (view: ViewState, { entities, claims }: Shown) => {
    const kept = concerned(view.selection, claims);
    if (kept.length === 0) return view;
    return hideEntities(
      view,
      entities.map(({ id }) => id).filter((id) => !kept.includes(id)),
    );
  },
  selectAll: (view: ViewState, { entities }: Shown) =>
    selectEntities(
      view,
      entities.map(({ id }) => id),
    ),
  invert: (view: ViewState, { entities }: Shown) =>
    invertSelection(
      view,
      entities.map(({ id }) => id),
    ),
  selectNeighbours: (view: ViewState, shown: Shown) => {
    const ids = concerned(view.selection, shown.claims);
    return ids.length === 0 ? view : addToSelection(view, [...ids, ...neighboursOf(ids, shown)]);
  },
};

/** The entities that a selection is about: also the two ends of a line, and of a claim that is among these. */
export function concerned(selection: Selection | null, claims: readonly Claim[]): string[] {
  if (selection?.kind === "claim") {
    return claims.filter(({ id }) => id === selection.id).flatMap(({ subject, object }) => [subject, object]);
  }
  return selection?.kind === "pair" ? [selection.a, selection.b] : selectedIds(selection);
}

/** The entities at the other ends of the claims that are shown. */
function neighboursOf(ids: readonly string[], { claims }: Shown): string[] {
  const from = new Set(ids);
  const ends = claims.flatMap(({ subject, object }) => [
    ...(from.has(subject) ? [object] : []),
    ...(from.has(object) ? [subject] : []),
  ]);
  return [...new Set(ends)].filter((id) => !from.has(id));
}
