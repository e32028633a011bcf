import type { DeskState } from "@atlas/server/contract";
import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { containsWords, searchable } from "../../../model/words/containsWords.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { canvasAddress } from "../../../papers/answers/common/canvasAddress.ts";
import { claimDetail } from "../../../parts/api/claims.ts";
import { entityDetail } from "../../../parts/api/records.ts";
import type { Draft } from "../../../parts/desk/drafts.ts";
import { NoteEditor, NoteItem } from "../../../parts/desk/notes/NoteItem.tsx";
import { type Note, type NoteDraft, type NoteSubject, notesOf } from "../../../parts/desk/notes/notes.ts";
import { aroundOwnWords, rowName } from "../../../parts/desk/rows.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { Additions } from "./Additions.tsx";
import { Drafts } from "./Drafts.tsx";
import css from "./desk.module.css";
import { Findings } from "./Findings.tsx";
import { History } from "./History.tsx";
import { Section, useMore } from "./Section.tsx";
import { strings } from "./strings.ts";

/** Each asks for what it is on. */
const STEP = 20;

function Notes({ notes, drafts }: { notes: readonly Note[]; drafts: readonly NoteDraft[] }) {
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
  const name = entity ? entityName(entity) : (claim?.statement ?? target);
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

/** From this many items on, the page offers a filter. */
const MANY = 8;

interface DeskListsProps {
  desk: DeskState;
  drafts: readonly Draft[];
  noteDrafts: readonly NoteDraft[];
  viewQuery: string;
}

/** Everything on the desk, list by list; one filter for all. */
export function DeskLists({ desk, drafts, noteDrafts, viewQuery }: DeskListsProps) {
  const [typed, setTyped] = useState("");
  const matches = (...texts: (string | null | undefined)[]) =>
    typed.trim() === "" || containsWords(searchable(texts.filter(Boolean).join(" ")), typed);
  const rows = desk.rows.filter((row) => matches(rowName(row), row.who, ...Object.values(row.cells)));
  const findings = rows.filter(({ table }) => table === "claims");
  const shownDrafts = drafts.filter(({ claim }) => matches(...Object.values(claim)));
  const shownNoteDrafts = noteDrafts.filter(({ text, target }) => matches(text, target));
  const shown = { ...desk, rows };
  return (
    <>
      {desk.rows.length + drafts.length + noteDrafts.length >= MANY && (
        <TextInput
          className={css.filter}
          type="search"
          label={strings.filter}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Findings desk={desk} findings={findings} viewQuery={viewQuery} />
      <Drafts drafts={shownDrafts} noteDrafts={noteDrafts} viewQuery={viewQuery} writes={desk.writes} />
      <Notes notes={notesOf(shown)} drafts={shownNoteDrafts} />
      <Additions rows={rows} desk={desk} viewQuery={viewQuery} />
      <History desk={desk} matches={matches} />
    </>
  );
}
