import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { canvasAddress } from "../../../papers/answers/common/canvasAddress.ts";
import { claimDetail } from "../../../parts/api/claims.ts";
import { entityDetail } from "../../../parts/api/records.ts";
import { NoteEditor, NoteItem } from "../../../parts/desk/notes/NoteItem.tsx";
import type { Note, NoteDraft, NoteSubject } from "../../../parts/desk/notes/notes.ts";
import { aroundOwnWords } from "../../../parts/desk/rows.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import css from "./desk.module.css";
import { Section, useMore } from "./Section.tsx";
import { strings } from "./strings.ts";

/** Notes shown at once: each asks the server for the entity or claim that it is on. */
const STEP = 20;

/** The notes on the desk, and those begun, each with what it is on. */
export function Notes({ notes, drafts }: { notes: readonly Note[]; drafts: readonly NoteDraft[] }) {
  const { shown, more } = useMore(notes, STEP);
  const begun = drafts.filter(({ id }) => !notes.some((note) => note.id === id));
  return (
    <Section title={strings.notes} count={notes.length + begun.length} hint={strings.notesHint} isPrivate>
      <ul>
        {shown.map((note) => (
          <li key={note.id} className={css.item}>
            <Subject {...note} />
            <NoteItem note={note} draft={drafts.find(({ id }) => id === note.id) ?? null} />
          </li>
        ))}
        {begun.map((draft) => (
          <li key={draft.id} className={css.item}>
            <Subject {...draft} />
            <NoteEditor draft={draft} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

function Subject({ about, target }: NoteSubject) {
  const entity = useQuery({ ...entityDetail(target), enabled: about === "entity" }).data?.entity;
  const claim = useQuery({ ...claimDetail(target), enabled: about === "claim" }).data?.claim;
  const name = entity ? entityName(entity) : claim ? markedStatement(claim) : target;
  return (
    <p className={css.name}>
      <Link to={claim ? claimAddress(claim) : addressOf({ about, target })}>
        <MixedWords {...aroundOwnWords(strings.noteOn[about](name), name)} />
      </Link>
    </p>
  );
}

function addressOf({ about, target }: NoteSubject): string {
  if (about === "view") return target;
  return about === "claim"
    ? `${EXPLORE_PATH}?sel=claim:${target}`
    : canvasAddress([target], { kind: "entity", id: target });
}
