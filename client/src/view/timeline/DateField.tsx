import { useId, useState } from "react";
import { isPartialDate } from "../../url/finderState.ts";
import { strings } from "./strings.ts";
import css from "./timeline.module.css";

interface DateFieldProps {
  value: string | null;
  onChange: (date: string | null) => void;
}

/** The date in writing, as a day, month or year; it counts on Enter, or when the field is left. */
export function DateField({ value, onChange }: DateFieldProps) {
  const fault = useId();
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
    <div className={css.field}>
      <input
        inputMode="numeric"
        autoComplete="off"
        aria-label={strings.field}
        placeholder={strings.fieldHint}
        maxLength={10}
        value={draft ?? value ?? ""}
        aria-invalid={faulty}
        aria-describedby={faulty ? fault : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
      />
      {faulty && (
        <p id={fault} role="alert" className={css.fault}>
          {strings.fieldFault}
        </p>
      )}
    </div>
  );
}
