import type { Ask } from "./matching.ts";

export interface State {
  ask: Ask;
  /** Whose claims are listed: those of a part of the figure, or all that fit. */
  shown: Target | "list" | null;
  /** Whether pointing at something else leaves it: it was clicked. */
  kept: boolean;
}

export type Act =
  | { act: "point" | "reach"; target: Target | null }
  | { act: "keep"; target: Target | null }
  | { act: "ask"; ask: Ask }
  | { act: "list" | "close" };

/**
 * The state after an act; the same object if it changes nothing. What a pointer passes does not replace what was clicked;
 * what a key reaches does, and so does a search for other words. `narrows` tells whether something asked leaves claims out.
 */
export function nextState(state: State, act: Act, narrows: (ask: Ask) => boolean): State {
  const all = (ask: Ask) => (narrows(ask) ? "list" : null);
  switch (act.act) {
    case "point":
    case "reach":
      if (act.target === null || (act.act === "point" && state.kept) || isSame(act.target, targetIn(state)))
        return state;
      return { ...state, shown: act.target, kept: false };
    case "keep":
      return { ...state, shown: act.target ?? all(state.ask), kept: act.target !== null };
    case "ask":
      if (act.ask.words !== state.ask.words) return { ask: act.ask, shown: all(act.ask), kept: false };
      return { ...state, ask: act.ask, shown: targetIn(state) ?? all(act.ask) };
    case "list":
      return { ...state, shown: "list", kept: false };
    case "close":
      return { ...state, shown: null, kept: false };
  }
}

/** The part of the figure whose claims are listed, if any. */
export function targetIn({ shown }: Pick<State, "shown">): Target | null {
  return shown === "list" ? null : shown;
}

/** An entity or a line of the figure. */
export interface Target {
  kind: "entity" | "line";
  id: string;
}

/** Whether two are the same part of the figure. */
export function isSame(a: Target | null, b: Target | null): boolean {
  return a !== null && b !== null && a.kind === b.kind && a.id === b.id;
}
