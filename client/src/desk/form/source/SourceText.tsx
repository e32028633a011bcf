import type { SentRow } from "@atlas/server/contract";
import { typedDate } from "@atlas/server/typedDate";
import type { InputHTMLAttributes } from "react";
import { keyOf } from "../../common/draft/rowKey.ts";
import { withCells } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/FieldFault.ts";
import { Field } from "../fields/Field.tsx";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";

interface SourceTextProps
  extends Pick<InputHTMLAttributes<HTMLInputElement>, "placeholder" | "type" | "list" | "onBlur"> {
  form: ClaimForm;
  row: SentRow;
  column: string;
  label: string;
  /** Sets another column too; by default the column alone. */
  onText?: (text: string) => void;
}

/** A column of a new source as a line of text. */
export function SourceText({ form, row, column, label, onText, ...input }: SourceTextProps) {
  const key = keyOf(row);
  const set = onText ?? ((text) => form.change((draft) => withCells(draft, key, { [column]: text })));
  return (
    <Field form={form} name={fieldOf(key, column)} label={label}>
      {(control) => (
        <input
          type="text"
          {...control}
          {...input}
          autoComplete="off"
          maxLength={2000}
          value={row.cells[column] ?? ""}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** When a new source was published, or an interview held. */
export function SourceDate({ form, row }: { form: ClaimForm; row: SentRow }) {
  const typed = row.cells.published ?? "";
  return (
    <SourceText
      form={form}
      row={row}
      column="published"
      label={strings.date}
      placeholder={strings.dateHint}
      onBlur={() => {
        const date = typedDate(typed);
        if (date !== null && date !== typed) form.change((draft) => withCells(draft, keyOf(row), { published: date }));
      }}
    />
  );
}
