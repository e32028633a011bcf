import type { DeskState, NoteRequest, noteSubjects } from "@atlas/server/contract";

/** What a note is on, and which one: an ID, or the address of a view. */
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

/** Whether a note is on this. */
export function isOn({ about, target }: NoteSubject): (note: NoteSubject) => boolean {
  return (note) => note.about === about && note.target === target;
}

export function isSubject(text: unknown): text is (typeof noteSubjects)[number] {
  return text === "entity" || text === "claim" || text === "view";
}
