import { pairName } from "./hiding.ts";
import type { ViewState } from "./viewState.ts";

/** Takes the line between two entities out of sight, and out of the selection. */
export function hidePair(view: ViewState, a: string, b: string): ViewState {
  const pair = pairName(a, b);
  const { selection } = view;
  const selected = selection?.kind === "pair" && pairName(selection.a, selection.b) === pair;
  return {
    ...view,
    hidePairs: view.hidePairs.includes(pair) ? view.hidePairs : [...view.hidePairs, pair],
    selection: selected ? null : selection,
  };
}

/** Shows all lines again that were hidden one by one. */
export function showPairs(view: ViewState): ViewState {
  return { ...view, hidePairs: [] };
}

/** Collapses an opened entity: what only its opening brought goes out of sight, and keeps its place. */
export function foldEntity(view: ViewState, id: string): ViewState {
  return view.folded.includes(id) ? view : { ...view, folded: [...view.folded, id] };
}

/** Brings back what was collapsed, all of it. */
export function unfoldAll(view: ViewState): ViewState {
  return { ...view, folded: [] };
}

/** Shows again all that the reader took out of sight by hand: entities, lines, and what was collapsed. */
export function revealAll(view: ViewState): ViewState {
  return { ...view, hidden: [], hidePairs: [], folded: [] };
}
