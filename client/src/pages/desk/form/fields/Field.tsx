import { typedDate } from "@atlas/server/typedDate";
import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import { readableTitle } from "../../../../model/words/readableWord.ts";
import { columnName } from "../../../../parts/desk/cellWords.ts";
import { MixedWords } from "../../../../ui/MixedWords.tsx";
import css from "../ClaimForm.module.css";
import { withClaim } from "../draft/draftRows.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";

/** Attributes that a field gives to its control. */
interface ControlProps {
  id: string;
  "data-field": string;
  "aria-invalid": boolean | undefined;
  "aria-describedby": string | undefined;
  className: string | undefined;
}

interface FieldProps {
  form: ClaimForm;
  /** The column of the claim, or of another row as `fieldOf` names it. */
  name: string;
  /** By default the name of the column. */
  label?: string | undefined;
  hint?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}

export function Field({ form, name, label = columnName(name.split(":").at(-1) ?? ""), hint, children }: FieldProps) {
  const id = useId();
  const fault = form.faultAt(name);
  const described = [...(fault ? [`${id}-fault`] : []), ...(hint ? [`${id}-hint`] : [])].join(" ");
  return (
    <div className="shrinks">
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      {children({
        id,
        "data-field": name,
        "aria-invalid": fault ? true : undefined,
        "aria-describedby": described || undefined,
        className: `field middling ${css.control}`,
      })}
      {fault && (
        <p id={`${id}-fault`} className="warning small above3">
          <MixedWords
            {...fault.text}
            text={fault.kind === "missing" ? strings.asField(fault.text.text) : fault.text.text}
          />
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={`muted tiny above3 ${css.hint}`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export type InputProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "placeholder" | "type" | "lang" | "list" | "maxLength" | "onBlur"
>;

interface TextFieldProps extends InputProps, Omit<FieldProps, "hint" | "children"> {
  value: string;
  onText: (text: string) => void;
}

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

export interface Choice {
  value: string;
  name: string;
}

interface ChoiceFieldProps extends Omit<FieldProps, "hint" | "children"> {
  value: string;
  options: readonly Choice[];
  /** The option of no value; without it, there always is one. */
  empty?: string | undefined;
  onChoose: (value: string) => void;
}

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

export function wordChoices(words: readonly string[]): Choice[] {
  return words.map((value) => ({ value, name: readableTitle(value) }));
}

type ClaimFieldProps = Pick<FieldProps, "form" | "name">;

/** A column of the claim as a line of text. */
export function TextColumn(props: ClaimFieldProps & InputProps) {
  const { value, set } = columnOf(props);
  return <TextField {...props} value={value} onText={set} />;
}

export function DateColumn(props: ClaimFieldProps) {
  const { value, set } = columnOf(props);
  return <DateField {...props} value={value} onText={set} />;
}

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
