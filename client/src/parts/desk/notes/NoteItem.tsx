import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { passFocus } from "../../../ui/browser/passFocus.ts";
import { strings as frame } from "../../../ui/strings.ts";
import { desk, removeNote, saveNote } from "../../api/desk.ts";
import { Refusal } from "../Refusal.tsx";
import { whoAndWhen } from "../rows.ts";
import { noteStrings as strings } from "../strings.ts";
import { useDeskWriter } from "../useDeskWriter.ts";
import css from "./notes.module.css";
import { forgetNoteDraft, keepNoteDraft, type Note, type NoteDraft } from "./notes.ts";

interface NoteItemProps {
  note: Note;
  /** The draft that would replace it. */
  draft: NoteDraft | null;
}

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
      <p className={`flush breaks ${css.text}`} lang={foreignLanguage(text)}>
        {text}
      </p>
      <p className="muted tiny above4 flex wrap onBaseline gap2by14">
        <span>{whoAndWhen(who, when)}</span>
        <button type="button" className="textButton touch24" onClick={() => setOpened(true)}>
          {strings.edit}
        </button>
        <button
          type="button"
          className="textButton touch24"
          aria-disabled={busy}
          onClick={() => !busy && void write(removeNote(id, tag))}
        >
          {strings.remove}
        </button>
      </p>
      <Refusal failure={failure} className="small above6" />
    </div>
  );
}

const LONGEST = 5000;

interface NoteEditorProps {
  draft: NoteDraft;
  /** The note that it changes, as it is now. */
  saved?: Note;
  /** The reader has just asked for it, so that it takes the focus. */
  isOpened?: boolean;
  /** It was saved or discarded. */
  onClose?: () => void;
}

/** A field for a note. What is typed is kept in this browser at once, and stays there where the server keeps no desk. */
export function NoteEditor({ draft, saved, isOpened = false, onClose }: NoteEditorProps) {
  const state = useQuery(desk()).data;
  const { busy, failure, write } = useDeskWriter();
  const { id, about, target, tag } = draft;
  // Not read back from the browser's memory: there may be none.
  const [text, setText] = useState(draft.text);
  // The note that was saved here arrives before the draft goes.
  const isOutdated = saved !== undefined && saved.tag !== tag && saved.text !== text.trim();

  async function save(seen: string | null) {
    if (text.trim() === "") return;
    const answer = await write(saveNote({ id, about, target, text: text.trim() }, seen));
    if (answer) close();
  }

  /** Over what the reader sees: the note as it was opened, or as somebody else changed it since. */
  const saveNow = () => save(isOutdated ? saved.tag : tag);

  function type(now: string) {
    setText(now);
    keepNoteDraft({ ...draft, text: now });
  }

  function close() {
    forgetNoteDraft(id);
    onClose?.();
  }

  return (
    <div className={css.note}>
      <label className="fieldLabel flush">
        {strings.yours}
        <textarea
          className={css.field}
          rows={3}
          maxLength={LONGEST}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: it opens where the reader asked for it
          autoFocus={isOpened}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && state?.writes) void saveNow();
          }}
        />
      </label>
      {isOutdated && (
        <p role="alert" className="warning small breaks above6">
          {strings.changedBy(saved.who)} “{saved.text}”
        </p>
      )}
      <Refusal failure={isOutdated ? null : failure} className="small above6" />
      {state?.writes === false && <p className="muted tiny above6">{strings.here}</p>}
      <div className={`flex wrap gap8 ${css.buttons}`}>
        {state?.writes && (
          <BusyButton ref={passFocus} size="xs" busy={busy} onClick={() => void saveNow()}>
            {isOutdated ? strings.keepMine : strings.save}
          </BusyButton>
        )}
        <Button ref={passFocus} size="xs" variant="default" onClick={close}>
          {isOutdated ? strings.takeTheirs : text.trim() === "" ? frame.cancel : strings.discard}
        </Button>
      </div>
    </div>
  );
}
