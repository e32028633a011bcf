import { withClaim } from "../draft/draftRows.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { type Choice, ChoiceField } from "./ChoiceField.tsx";
import { DateField, type InputProps, TextField } from "./TextField.tsx";

interface ClaimFieldProps {
  form: ClaimForm;
  /** The column of the claim. */
  name: string;
  label: string;
}

/** A column of the claim as a line of text. */
export function TextColumn(props: ClaimFieldProps & InputProps) {
  const { value, set } = columnOf(props);
  return <TextField {...props} value={value} onText={set} />;
}

/** A column of the claim with a date. */
export function DateColumn(props: ClaimFieldProps) {
  const { value, set } = columnOf(props);
  return <DateField {...props} value={value} onText={set} />;
}

/** A column of the claim with one word of a list. */
export function ChoiceColumn(props: ClaimFieldProps & { options: readonly Choice[]; empty?: string }) {
  const { value, set } = columnOf(props);
  return <ChoiceField {...props} value={value} onChoose={set} />;
}

function columnOf({ form, name }: ClaimFieldProps) {
  return {
    value: form.draft.claim[name] ?? "",
    set: (value: string) => form.change((draft) => withClaim(draft, { [name]: value })),
  };
}
