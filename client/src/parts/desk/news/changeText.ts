import type { DeskChange } from "@atlas/server/contract";
import { deskStrings, newsStrings as strings } from "../strings.ts";

/** A change of the desk in words; of an undo, what it undid, and of the undoing of an undo, that it was done again. */
export function changeText(change: DeskChange, history: readonly DeskChange[]): string {
  const { kind, summary } = change;
  if (kind !== "undo") return strings.saved[kind](summary);
  return takesBack(change, history) ? strings.undone[firstKind(change, history)](summary) : strings.redone(summary);
}

/** Whether the words of a change are of a note or of what is watched, or may be: an undo may go back beyond the history. */
export function isPrivate(change: DeskChange, history: readonly DeskChange[]): boolean {
  return ["note", "watch", "seen", "unwatch", "undo"].includes(firstKind(change, history));
}

/** The kind of the first change below any chain of undo and redo; "undo" where the history does not reach so far. */
function firstKind({ kind, undoes }: DeskChange, history: readonly DeskChange[]): DeskChange["kind"] {
  const undone = history.find(({ number }) => kind === "undo" && number === undoes);
  return undone === undefined ? kind : firstKind(undone, history);
}

/** The verb of the button that undoes a change: redo, if the change took something back. */
export function undoVerb(change: DeskChange, history: readonly DeskChange[]): string {
  return takesBack(change, history) ? strings.redo : deskStrings.undo;
}

/** Whether a change took something back, and is not the undoing of such a change. */
function takesBack({ kind, undoes }: DeskChange, history: readonly DeskChange[]): boolean {
  if (kind !== "undo") return false;
  const undone = history.find(({ number }) => number === undoes);
  return undone === undefined || !takesBack(undone, history);
}
