import { readableTitle } from "../../../../model/words/readableWord.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { Field } from "./Field.tsx";

/** A value, and how it reads. */
export interface Choice {
  value: string;
  name: string;
}

interface ChoiceFieldProps {
  form: ClaimForm;
  name: string;
  label: string;
  value: string;
  options: readonly Choice[];
  /** The option of no value; without it, there always is one. */
  empty?: string | undefined;
  onChoose: (value: string) => void;
}

/** A field with one value of a list. */
export function ChoiceField({ form, name, label, value, options, empty, onChoose }: ChoiceFieldProps) {
  return (
    <Field form={form} name={name} label={label}>
      {(control) => (
        <select {...control} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
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

/** Words of the data as choices. */
export function wordChoices(words: readonly string[]): Choice[] {
  return words.map((value) => ({ value, name: readableTitle(value) }));
}
