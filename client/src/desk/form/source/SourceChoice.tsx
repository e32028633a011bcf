import type { SentRow } from "@atlas/server/contract";
import { keyOf } from "../../common/draft/rowKey.ts";
import { withCells } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/FieldFault.ts";
import { Field } from "../fields/Field.tsx";
import type { ClaimForm } from "../useClaimForm.ts";

interface SourceChoiceProps {
  form: ClaimForm;
  row: SentRow;
  column: string;
  label: string;
  options: readonly { value: string; name: string }[];
}

/** A column of a new source with one word of a list. */
export function SourceChoice({ form, row, column, label, options }: SourceChoiceProps) {
  const key = keyOf(row);
  return (
    <Field form={form} name={fieldOf(key, column)} label={label}>
      {(control) => (
        <select
          {...control}
          value={row.cells[column] ?? ""}
          onChange={({ currentTarget: { value } }) =>
            form.change((draft) => withCells(draft, key, { [column]: value }))
          }
        >
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
