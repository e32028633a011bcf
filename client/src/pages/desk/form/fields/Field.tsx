import { type ReactNode, useId } from "react";
import { MixedWords } from "../../../../ui/MixedWords.tsx";
import css from "../ClaimForm.module.css";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";

/** What a field gives to its control. */
export interface ControlProps {
  id: string;
  "data-field": string;
  "aria-invalid": boolean | undefined;
  "aria-describedby": string | undefined;
  className: string | undefined;
}

interface FieldProps {
  form: ClaimForm;
  name: string;
  label: string;
  /** A remark below the control. */
  hint?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}

/** A field with its label and, below it, what is missing or wrong. */
export function Field({ form, name, label, hint, children }: FieldProps) {
  const id = useId();
  const fault = form.faultAt(name);
  const described = [...(fault ? [`${id}-fault`] : []), ...(hint ? [`${id}-hint`] : [])].join(" ");
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      {children({
        id,
        "data-field": name,
        "aria-invalid": fault ? true : undefined,
        "aria-describedby": described || undefined,
        className: css.control,
      })}
      {fault && (
        <p id={`${id}-fault`} className={css.fault}>
          <MixedWords
            {...fault.text}
            text={fault.kind === "missing" ? strings.asField(fault.text.text) : fault.text.text}
          />
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
