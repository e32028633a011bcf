import { idPattern, listOf } from "../codecs.ts";
import { selectionWithout } from "./selection.ts";
import type { ViewState } from "./viewState.ts";

/** The name of the line between two entities, in whichever order they are given. */
export function pairName(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** The lines that are hidden, each as `a~b`. */
export const pairsCodec = listOf((word) => {
  const [a = "", b = "", ...more] = word.split("~");
  return more.length === 0 && a !== b && idPattern.test(a) && idPattern.test(b) ? pairName(a, b) : null;
});

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

/** Shows everything that was collapsed. */
export function unfoldAll(view: ViewState): ViewState {
  return { ...view, folded: [] };
}

/** Shows everything hidden by hand: entities, lines and collapsed neighbours. */
export function revealAll(view: ViewState): ViewState {
  return { ...view, hidden: [], hidePairs: [], folded: [] };
}

/** Hides entities and removes them from the selection; everything else stays in position. */
export function hideEntities(view: ViewState, ids: readonly string[]): ViewState {
  const hidden = [...new Set([...view.hidden, ...ids])];
  return { ...view, hidden, selection: selectionWithout(view.selection, hidden) };
}

export function showHidden(view: ViewState): ViewState {
  return { ...view, hidden: [] };
}
