import type { DeskState, NoteRequest, noteSubjects } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { forgetText, keepText, keptList, onKept, parsedJson } from "../../../model/state/browserMemory.ts";
import { desk } from "../../api/desk.ts";

/** The subject of a note: its kind, and an ID or the address of a view. */
export type NoteSubject = Pick<NoteRequest, "about" | "target">;

/** A note of the desk. */
export interface Note extends NoteRequest {
  tag: string;
  who: string | null;
  when: string | null;
}

/** A note that is being written in this browser; `tag` is that of the note it changes, or null for a new one. */
export interface NoteDraft extends NoteRequest {
  tag: string | null;
}

/** The notes of a desk, as its rows hold them. */
export function notesOf({ rows }: Pick<DeskState, "rows">): Note[] {
  return rows.flatMap(({ table, key, tag, who, when, cells }) => {
    const { about = "", target = "", text = "" } = cells;
    return table === "notes" && isSubject(about) ? [{ id: key, about, target, text, tag, who, when }] : [];
  });
}

export function isOn({ about, target }: NoteSubject): (note: NoteSubject) => boolean {
  return (note) => note.about === about && note.target === target;
}

function isSubject(text: unknown): text is (typeof noteSubjects)[number] {
  return text === "entity" || text === "claim" || text === "view";
}

/** One name each, so that two tabs do not overwrite each other's. */
const PREFIX = "atlas-note-";

/** The notes that are being written in this browser; a stable array until one changes. */
const keptNoteDrafts = keptList(PREFIX, (texts) => texts.map(parsedJson).filter(isNoteDraft));

export function keepNoteDraft(draft: NoteDraft): void {
  keepText(PREFIX + draft.id, JSON.stringify(draft));
}

export function forgetNoteDraft(id: string): void {
  forgetText(PREFIX + id);
}

function isNoteDraft(value: unknown): value is NoteDraft {
  if (typeof value !== "object" || value === null) return false;
  // Any object has some of these as unknown values.
  const { id, about, target, text, tag } = value as Partial<Record<keyof NoteDraft, unknown>>;
  return (
    [id, target, text].every((one) => typeof one === "string") &&
    isSubject(about) &&
    (tag === null || typeof tag === "string")
  );
}

export function useNotesOn(subject: NoteSubject): { notes: readonly Note[]; drafts: readonly NoteDraft[] } {
  const notes = useQuery({ ...desk(), select: notesOf }).data ?? [];
  const drafts = useNoteDrafts();
  return { notes: notes.filter(isOn(subject)), drafts: drafts.filter(isOn(subject)) };
}

export function useNoteDrafts(): readonly NoteDraft[] {
  return useSyncExternalStore(onKept, keptNoteDrafts);
}

/** Whether there is a note on something. */
export function useIsNoted({ about, target }: NoteSubject): boolean {
  const saved = useQuery({ ...desk(), select: keysOf }).data;
  const kept = useNoteDrafts().some(isOn({ about, target }));
  return kept || (saved?.has(`${about} ${target}`) ?? false);
}

/** The subjects that have notes. Outside the components, so that it runs once for each state of the desk and component. */
function keysOf(state: DeskState): ReadonlySet<string> {
  return new Set(notesOf(state).map(({ about, target }) => `${about} ${target}`));
}
