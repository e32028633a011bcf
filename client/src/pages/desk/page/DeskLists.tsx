import type { DeskState } from "@atlas/server/contract";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { containsWords, searchable } from "../../../model/words/containsWords.ts";
import type { Draft } from "../../../parts/desk/drafts.ts";
import { type NoteDraft, notesOf } from "../../../parts/desk/notes/notes.ts";
import { rowName } from "../../../parts/desk/rows.ts";
import { Additions } from "./Additions.tsx";
import { Drafts } from "./Drafts.tsx";
import css from "./desk.module.css";
import { Findings } from "./Findings.tsx";
import { History } from "./History.tsx";
import { Notes } from "./Notes.tsx";
import { strings } from "./strings.ts";

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
