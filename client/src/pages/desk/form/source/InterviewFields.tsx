import type { SentRow } from "@atlas/server/contract";
import { useState } from "react";
import { entityName } from "../../../../model/words/entityName.ts";
import { keyOf } from "../../../../parts/desk/rows.ts";
import css from "../ClaimForm.module.css";
import { newEntity, withCells, withPublisher, withRow } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/faults.ts";
import { EndField } from "../fields/EndField.tsx";
import { ChoiceField } from "../fields/Field.tsx";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { LanguageChoice, PublisherKind, SourceDate, SourceText } from "./SourceFields.tsx";

/** An interview that is not public: with whom, when, and whose word it is. */
export function InterviewFields({ form, row }: { form: ClaimForm; row: SentRow }) {
  const key = keyOf(row);
  const independent = row.cells.publisher_entity === "";
  return (
    <>
      <div className={css.row}>
        <div className={css.wholeRow}>
          <SourceText
            form={form}
            row={{ ...row, cells: { ...row.cells, title: personOf(row.cells.title ?? "") } }}
            column="title"
            label={strings.person}
            placeholder={strings.personHint}
            onText={(person) => {
              const name = titleOf(person, row.cells.title ?? "");
              const held = form.publishers.get(name);
              form.change((draft) => withPublisher(withCells(draft, key, { title: name }), key, { name, held }));
            }}
          />
        </div>
        <SourceDate form={form} row={row} />
        <Speaker form={form} row={row} nobody={strings.independent} asked />
      </div>
      <details className={css.details}>
        <summary>{strings.moreOfSource}</summary>
        <div className={css.row}>
          <LanguageChoice form={form} row={row} />
          {independent && <PublisherKind form={form} row={row} />}
        </div>
      </details>
    </>
  );
}

/** Beginnings of the titles of interviews, in either language. */
const BEGINNINGS = ["Interview with ", "访谈："] as const;

/** The title of an interview: in the reader's language, or as it was begun. */
function titleOf(person: string, before: string): string {
  return person === "" ? "" : (beginningOf(before) ?? strings.interviewWith) + person;
}

function personOf(title: string): string {
  return title.slice((beginningOf(title) ?? "").length);
}

function beginningOf(title: string): string | undefined {
  return BEGINNINGS.find((words) => title.startsWith(words));
}

const ANOTHER = "another organisation";
/** The option of a speaker who has no organisation; the cell is then empty. */
const NOBODY = "nobody";

interface SpeakerProps {
  form: ClaimForm;
  row: SentRow;
  /** Names the option without an organisation. */
  nobody: string;
  /** Whether it must be said. */
  asked: boolean;
}

/** Whose word a source is: one of the two sides, another organisation, or nobody's but its own. */
export function Speaker({ form, row, nobody, asked }: SpeakerProps) {
  const key = keyOf(row);
  const speaker = row.cells.publisher_entity;
  const sides = [...new Set([form.draft.claim.subject, form.draft.claim.object])]
    .flatMap((id) => form.entities.get(id ?? "") ?? [])
    .filter(({ type }) => type === "organisation");
  const isSide = sides.some(({ id }) => id === speaker);
  const [searches, setSearches] = useState(false);
  const other = searches || (speaker !== undefined && speaker !== "" && !isSide);
  const set = (id: string) => form.change((draft) => withCells(draft, key, { publisher_entity: id }));
  const value = other ? ANOTHER : isSide ? (speaker ?? "") : speaker === undefined && asked ? "" : NOBODY;

  function choose(next: string) {
    setSearches(next === ANOTHER);
    if (next === NOBODY) set("");
    else if (next !== ANOTHER && next !== "") set(next);
  }

  return (
    <>
      <ChoiceField
        form={form}
        name={fieldOf(key, "publisher_entity")}
        value={value}
        options={[
          ...sides.map((side) => ({ value: side.id, name: entityName(side) })),
          { value: NOBODY, name: nobody },
          { value: ANOTHER, name: strings.another },
        ]}
        empty={asked ? strings.choose : undefined}
        onChoose={choose}
      />
      {other && (
        <div className={css.wholeRow}>
          <EndField
            form={form}
            name={fieldOf(key, "other_speaker")}
            label={strings.anotherSpeaker}
            value={isSide ? "" : (speaker ?? "")}
            types={["organisation"]}
            onPick={set}
            onNew={(name) => {
              const made = newEntity(name, "organisation");
              form.change((draft) => withCells(withRow(draft, made), key, { publisher_entity: keyOf(made) }));
            }}
          />
        </div>
      )}
    </>
  );
}
