import type { DeskChange } from "@atlas/server/contract";
import { newsStrings as strings } from "./newsStrings.ts";

/** A change of the desk in words; of the undoing of an undo, that it was done again. */
export function changeText(change: DeskChange, history: readonly DeskChange[]): string {
  const { kind, summary } = change;
  return kind === "undo" && !takesBack(change, history) ? strings.redone(summary) : strings.saved[kind](summary);
}

/** The verb of the button that undoes a change: redo, if the change took something back. */
export function undoVerb(change: DeskChange, history: readonly DeskChange[]): string {
  return takesBack(change, history) ? strings.redo : strings.undo;
}

/** Whether a change took something back, and is not the undoing of such a change. */
function takesBack({ kind, undoes }: DeskChange, history: readonly DeskChange[]): boolean {
  if (kind !== "undo") return false;
  const undone = history.find(({ number }) => number === undoes);
  return undone === undefined || !takesBack(undone, history);
}
