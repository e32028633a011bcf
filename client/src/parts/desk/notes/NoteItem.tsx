import { useState } from "react";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { removeNote } from "../../api/desk.ts";
import { noteStrings as strings } from "../strings.ts";
import { useDeskWriter } from "../useDeskWriter.ts";
import { whoAndWhen } from "../whoAndWhen.ts";
import type { Note, NoteDraft } from "./Note.ts";
import { NoteEditor } from "./NoteEditor.tsx";
import css from "./notes.module.css";

interface NoteItemProps {
  note: Note;
  /** What is being written in its place. */
  draft: NoteDraft | null;
}

/** A note of the desk, or the field in which it is changed. */
export function NoteItem({ note, draft }: NoteItemProps) {
  const { busy, failure, write } = useDeskWriter();
  const [isOpened, setOpened] = useState(false);
  const { id, about, target, text, tag, who, when } = note;
  if (draft || isOpened) {
    const now = draft ?? { id, about, target, text, tag };
    return <NoteEditor draft={now} saved={note} isOpened={isOpened} onClose={() => setOpened(false)} />;
  }
  return (
    <div className={css.note}>
      <p className={css.text} lang={foreignLanguage(text)}>
        {text}
      </p>
      <p className={css.line}>
        <span>{whoAndWhen(who, when)}</span>
        <button type="button" className={css.plain} onClick={() => setOpened(true)}>
          {strings.edit}
        </button>
        <button
          type="button"
          className={css.plain}
          aria-disabled={busy}
          onClick={() => !busy && void write(removeNote(id, tag))}
        >
          {strings.remove}
        </button>
      </p>
      {failure && (
        <p role="alert" className={css.failure}>
          <MixedWords {...failure} />
        </p>
      )}
    </div>
  );
}
