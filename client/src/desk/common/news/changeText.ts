import type { DeskChange } from "@atlas/server/contract";
import { newsStrings as strings } from "./newsStrings.ts";

/** A change of the desk in words; of the undoing of an undo, that it was done again. */
export function changeText({ kind, summary, undoes }: DeskChange, history: readonly DeskChange[]): string {
  const undone = history.find(({ number }) => number === undoes);
  return undone?.kind === "undo" ? strings.redone(summary) : strings.saved[kind](summary);
}

/** The verb of the button that takes a change back. */
export function undoVerb({ kind }: Pick<DeskChange, "kind">): string {
  return kind === "undo" ? strings.redo : strings.undo;
}
