import type { SentRow } from "@atlas/server/contract";
import { keyOf } from "../../../../parts/desk/draft/rowKey.ts";
import { withCells } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/FieldFault.ts";
import { type Choice, ChoiceField } from "../fields/ChoiceField.tsx";
import type { ClaimForm } from "../useClaimForm.ts";

interface SourceChoiceProps {
  form: ClaimForm;
  row: SentRow;
  column: string;
  label: string;
  options: readonly Choice[];
}

/** A column of a new source with one word of a list. */
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
