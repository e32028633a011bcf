import type { SentRow } from "@atlas/server/contract";
import { keyOf } from "../../../../parts/desk/draft/rowKey.ts";
import { withCells } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/FieldFault.ts";
import { DateField, type InputProps, TextField } from "../fields/TextField.tsx";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";

interface SourceTextProps extends InputProps {
  form: ClaimForm;
  row: SentRow;
  column: string;
  label: string;
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
      label={strings.date}
      value={row.cells.published ?? ""}
      onText={(text) => form.change((draft) => withCells(draft, key, { published: text }))}
    />
  );
}
