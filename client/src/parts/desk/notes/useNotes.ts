import type { DeskState } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { onKept } from "../../../model/state/browserMemory.ts";
import { desk } from "../../api/desk.ts";
import { isOn, type Note, type NoteDraft, type NoteSubject, notesOf } from "./Note.ts";
import { keptNoteDrafts } from "./noteDrafts.ts";

/** The notes on something, and what is being written on it in this browser. */
export function useNotesOn(subject: NoteSubject): { notes: readonly Note[]; drafts: readonly NoteDraft[] } {
  const notes = useQuery({ ...desk(), select: notesOf }).data ?? [];
  const drafts = useNoteDrafts();
  return { notes: notes.filter(isOn(subject)), drafts: drafts.filter(isOn(subject)) };
}

/** What is being written in this browser. */
export function useNoteDrafts(): readonly NoteDraft[] {
  return useSyncExternalStore(onKept, keptNoteDrafts);
}

/** Whether there is a note on something. */
export function useIsNoted({ about, target }: NoteSubject): boolean {
  const saved = useQuery({ ...desk(), select: keysOf }).data;
  const kept = useNoteDrafts().some(isOn({ about, target }));
  return kept || (saved?.has(`${about} ${target}`) ?? false);
}

/** What has notes. Outside the components, so that it is worked out once for each state of the desk and component. */
function keysOf(state: DeskState): ReadonlySet<string> {
  return new Set(notesOf(state).map(({ about, target }) => `${about} ${target}`));
}
