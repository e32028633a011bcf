import type { SentRow } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { languageName } from "../../../../model/words/codes/codeNames.ts";
import { readableWord } from "../../../../model/words/readableWord.ts";
import { searchSources } from "../../../../parts/api/search.ts";
import { keyOf } from "../../../../parts/desk/rows.ts";
import css from "../ClaimForm.module.css";
import { ownRow, UNKNOWN_KIND, withCells, withPublisher } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/faults.ts";
import { type Choice, ChoiceField, DateField, type InputProps, TextField, wordChoices } from "../fields/Field.tsx";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";

interface SourceTextProps extends InputProps {
  form: ClaimForm;
  row: SentRow;
  column: string;
  label?: string;
  /** Sets another column too; by default the column alone. */
  onText?: (text: string) => void;
}

/** A column of a new source as a line of text. */
export function SourceText({ row, column, ...field }: SourceTextProps) {
  const key = keyOf(row);
  const set = (text: string) => field.form.change((draft) => withCells(draft, key, { [column]: text }));
  return (
    <TextField onText={set} maxLength={2000} {...field} name={fieldOf(key, column)} value={row.cells[column] ?? ""} />
  );
}

/** When a new source was published, or an interview held. */
export function SourceDate({ form, row }: { form: ClaimForm; row: SentRow }) {
  const key = keyOf(row);
  return (
    <DateField
      form={form}
      name={fieldOf(key, "published")}
      value={row.cells.published ?? ""}
      onText={(text) => form.change((draft) => withCells(draft, key, { published: text }))}
    />
  );
}

interface SourceChoiceProps {
  form: ClaimForm;
  row: SentRow;
  column: string;
  label?: string;
  options: readonly Choice[];
}

export function SourceChoice({ form, row, column, label, options }: SourceChoiceProps) {
  const key = keyOf(row);
  return (
    <ChoiceField
      form={form}
      name={fieldOf(key, column)}
      label={label}
      value={row.cells[column] ?? ""}
      options={options}
      onChoose={(value) => form.change((draft) => withCells(draft, key, { [column]: value }))}
    />
  );
}

/** The languages of the sources of the data set, the most frequent first, and their neighbours'. */
const codes = "en zh ja de fr ko sv et nl no es pt it pl ru vi da fi".split(" ");

export function LanguageChoice({ form, row }: { form: ClaimForm; row: SentRow }) {
  const { language = "" } = row.cells;
  const offered = language === "" || codes.includes(language) ? codes : [language, ...codes];
  const options = offered.map((value) => ({ value, name: languageName(value) }));
  return <SourceChoice form={form} row={row} column="language" options={options} />;
}

const FOUND = 12;

/** The kind of the publisher of a new source: by the register, or said here if that does not have it. */
export function PublisherKind({ form, row }: { form: ClaimForm; row: SentRow }) {
  const { publisher = "" } = row.cells;
  const name = useDeferredValue(publisher.trim());
  const { data } = useQuery(searchSources(name, FOUND));
  const registered = data?.sources.find((source) => source.publisher === name && source.own === null);
  const held = form.publishers.get(publisher);
  const kind = (ownRow(form.draft, "publishers", publisher) ?? held)?.cells.kind ?? UNKNOWN_KIND;
  if (registered) {
    return (
      <p className="flush small">
        <span className={css.label}>{strings.publisherKind}</span>
        {strings.byRegister(readableWord(registered.publisher_kind))}
      </p>
    );
  }
  return (
    <ChoiceField
      form={form}
      name={fieldOf(publisher, "kind")}
      label={strings.publisherKind}
      value={kind === UNKNOWN_KIND ? "" : kind}
      options={wordChoices(columnValues.publisherKind.filter((word) => word !== UNKNOWN_KIND))}
      empty={strings.kindUnknown}
      onChoose={(value) =>
        form.change((draft) => withPublisher(draft, keyOf(row), { name: publisher, kind: value, held }))
      }
    />
  );
}
