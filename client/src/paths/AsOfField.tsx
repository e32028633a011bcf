import { useId, useState } from "react";
import { isPartialDate } from "../url/finderState.ts";
import css from "./form.module.css";
import { strings } from "./strings.ts";

interface AsOfFieldProps {
  value: string | null;
  onChange: (date: string | null) => void;
}

/** The day, month or year for which paths are looked for; it counts once it is whole and the field is left, or on Enter. */
export function AsOfField({ value, onChange }: AsOfFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [faulty, setFaulty] = useState(false);

  function settle() {
    if (draft === null) return;
    const date = draft.trim();
    const fine = date === "" || isPartialDate(date);
    setFaulty(!fine);
    if (!fine) return;
    setDraft(null);
    onChange(date === "" ? null : date);
  }

  return (
    <div className={css.restriction}>
      <label htmlFor={id} className={css.label}>
        {strings.asOf}
      </label>
      <input
        id={id}
        className={`${css.control} ${css.date}`}
        inputMode="numeric"
        autoComplete="off"
        placeholder={strings.asOfHint}
        maxLength={10}
        value={draft ?? value ?? ""}
        aria-invalid={faulty}
        aria-describedby={faulty ? `${id}-fault` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
      />
      {faulty && (
        <p id={`${id}-fault`} role="alert" className={css.fault}>
          {strings.asOfFault}
        </p>
      )}
    </div>
  );
}
