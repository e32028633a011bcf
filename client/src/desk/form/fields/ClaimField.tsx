import { typedDate } from "@atlas/server/typedDate";
import { withClaim } from "../draft/draftRows.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { Field } from "./Field.tsx";

interface ClaimFieldProps {
  form: ClaimForm;
  /** The column of the claim. */
  name: string;
  label: string;
}

/** A column of the claim as a line of text. */
export function TextColumn({ form, name, label, placeholder }: ClaimFieldProps & { placeholder?: string }) {
  return (
    <Field form={form} name={name} label={label}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={300}
          placeholder={placeholder}
          value={form.draft.claim[name] ?? ""}
          onChange={({ currentTarget: { value } }) => form.change((draft) => withClaim(draft, { [name]: value }))}
        />
      )}
    </Field>
  );
}

/** A column with a date as precise as known; what was understood takes the place of what was typed. */
export function DateColumn({ form, name, label }: ClaimFieldProps) {
  const typed = form.draft.claim[name] ?? "";
  return (
    <Field form={form} name={name} label={label}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={30}
          placeholder={strings.dateHint}
          value={typed}
          onChange={({ currentTarget: { value } }) => form.change((draft) => withClaim(draft, { [name]: value }))}
          onBlur={() => {
            const date = typedDate(typed);
            if (date !== null && date !== typed) form.change((draft) => withClaim(draft, { [name]: date }));
          }}
        />
      )}
    </Field>
  );
}

/** A column with one word of a list. */
export function ChoiceColumn({
  form,
  name,
  label,
  options,
  empty,
}: ClaimFieldProps & { options: readonly { value: string; name: string }[]; empty?: string }) {
  return (
    <Field form={form} name={name} label={label}>
      {(control) => (
        <select
          {...control}
          value={form.draft.claim[name] ?? ""}
          onChange={({ currentTarget: { value } }) => form.change((draft) => withClaim(draft, { [name]: value }))}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
