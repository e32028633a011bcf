import { IconNote } from "@tabler/icons-react";
import { noteStrings as strings } from "../strings.ts";
import css from "./notes.module.css";
import { type NoteSubject, useIsNoted } from "./notes.ts";

/** A small mark on what has a note; nothing otherwise. */
export function NoteMark({ about, target }: NoteSubject) {
  if (!useIsNoted({ about, target })) return null;
  return (
    <span role="img" aria-label={strings.hasNote} title={strings.hasNote} className={`accent ${css.mark}`}>
      <IconNote size={14} aria-hidden="true" />
    </span>
  );
}
