import type { Claim } from "@atlas/server/contract";
import { hideEntities, hidePair, pairName } from "../../model/address/view/hiding.ts";
import {
  addToSelection,
  invertSelection,
  type Selection,
  selectEntities,
  selectedIds,
} from "../../model/address/view/selection.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { drawnClaims, drawnEntities, type Shown } from "./shownOf.ts";

/**
 * The commands for the selection as a whole. Only its drawn part is affected; if nothing of it is drawn, the view
 * does not change, and its message says why.
 */
export const selectionCommands = {
  hide: (view: ViewState, shown: Shown) => {
    const { selection } = view;
    const ids = concernedInSight(view, shown);
    const [a, b] = ids;
    const isLine = selection?.kind === "pair" || selection?.kind === "claim";
    if (isLine) return a && b && isLineDrawn(pairName(a, b), drawnClaims(shown, view)) ? hidePair(view, a, b) : view;
    return ids.length === 0 ? view : hideEntities(view, ids);
  },
  hideOthers: (view: ViewState, shown: Shown) => {
    const kept = concernedInSight(view, shown);
    if (kept.length === 0) return view;
    return hideEntities(
      view,
      shown.entities.map(({ id }) => id).filter((id) => !kept.includes(id)),
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
    const ids = concernedInSight(view, shown);
    return ids.length === 0 ? view : addToSelection(view, [...ids, ...neighboursOf(ids, shown)]);
  },
};

/** The entities that a selection concerns, including both ends of a line or of a claim among `claims`. */
function concerned(selection: Selection | null, claims: readonly Claim[]): string[] {
  if (selection?.kind === "claim") {
    return claims.filter(({ id }) => id === selection.id).flatMap(({ subject, object }) => [subject, object]);
  }
  return selection?.kind === "pair" ? [selection.a, selection.b] : selectedIds(selection);
}

/** The drawn entities among those that a selection concerns. */
export function concernedInSight(view: ViewState, shown: Shown): string[] {
  const drawn = new Set(drawnEntities(shown, view).map(({ id }) => id));
  return concerned(view.selection, drawnClaims(shown, view)).filter((id) => drawn.has(id));
}

function isLineDrawn(line: string, claims: readonly Claim[]): boolean {
  return claims.some(({ subject, object }) => pairName(subject, object) === line);
}

/** The other ends of the claims shown. */
function neighboursOf(ids: readonly string[], { claims }: Shown): string[] {
  const from = new Set(ids);
  const ends = claims.flatMap(({ subject, object }) => [
    ...(from.has(subject) ? [object] : []),
    ...(from.has(object) ? [subject] : []),
  ]);
  return [...new Set(ends)].filter((id) => !from.has(id));
}
