import { IconNote } from "@tabler/icons-react";
import { useState } from "react";
import { newId } from "../rows.ts";
import { noteStrings as strings } from "../strings.ts";
import { NoteEditor, NoteItem } from "./NoteItem.tsx";
import css from "./notes.module.css";
import { type NoteDraft, type NoteSubject, useNotesOn } from "./notes.ts";

export function NotesOn({ about, target }: NoteSubject) {
  const { notes, drafts } = useNotesOn({ about, target });
  // Kept by its editor, once there is something to keep.
  const [fresh, setFresh] = useState<NoteDraft | null>(null);
  const kept = drafts.filter(({ id }) => !notes.some((note) => note.id === id));
  const begun = fresh && !kept.some(({ id }) => id === fresh.id) ? [...kept, fresh] : kept;
  const none = notes.length === 0 && begun.length === 0;

  return (
    <div className={css.notes} data-private>
      {!none && <h3 className={`muted ${css.heading}`}>{strings.yours}</h3>}
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} draft={drafts.find(({ id }) => id === note.id) ?? null} />
      ))}
      {begun.map((draft) => (
        <NoteEditor key={draft.id} draft={draft} isOpened={draft.id === fresh?.id} onClose={() => setFresh(null)} />
      ))}
      {begun.length === 0 && (
        <button
          type="button"
          className={`textButton line ${css.add}`}
          onClick={() => setFresh({ id: newId("note"), about, target, text: "", tag: null })}
        >
          <IconNote size={14} aria-hidden="true" /> {strings.add}
        </button>
      )}
    </div>
  );
}
