import { typedDate } from "@atlas/server/typedDate";
import type { InputHTMLAttributes } from "react";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { Field } from "./Field.tsx";

/** What the line of a text may have besides its value. */
export type InputProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "placeholder" | "type" | "lang" | "list" | "maxLength" | "onBlur"
>;

interface TextFieldProps extends InputProps {
  form: ClaimForm;
  name: string;
  label: string;
  value: string;
  onText: (text: string) => void;
}

/** A field with a line of text. */
export function TextField({ form, name, label, value, onText, ...input }: TextFieldProps) {
  return (
    <Field form={form} name={name} label={label}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          maxLength={300}
          {...control}
          {...input}
          value={value}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A field with a date as precise as known; what was understood takes the place of what was typed. */
export function DateField(props: Omit<TextFieldProps, keyof InputProps>) {
  const { value, onText } = props;
  return (
    <TextField
      {...props}
      maxLength={30}
      placeholder={strings.dateHint}
      onBlur={() => {
        const date = typedDate(value);
        if (date !== null && date !== value) onText(date);
      }}
    />
  );
}
