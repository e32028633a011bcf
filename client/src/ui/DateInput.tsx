import { type InputHTMLAttributes, useId, useState } from "react";

interface DateInputProps
  extends Pick<InputHTMLAttributes<HTMLInputElement>, "id" | "className" | "placeholder" | "aria-label"> {
  value: string | null;
  onChange: (date: string | null) => void;
  /** Whether what is written is a date. */
  accepts: (text: string) => boolean;
  /** Said of what is no date. */
  fault: string;
  faultClass: string | undefined;
}

/** A date in writing, as a day, month or year; it counts on Enter, or when the field is left. */
export function DateInput({ value, onChange, accepts, fault, faultClass, ...look }: DateInputProps) {
  const faultId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [faulty, setFaulty] = useState(false);
  // What was written belongs to the date that was there: where that is changed elsewhere, it goes.
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDraft(null);
    setFaulty(false);
  }

  function settle() {
    if (draft === null) return;
    const date = draft.trim();
    const fine = date === "" || accepts(date);
    setFaulty(!fine);
    if (!fine) return;
    setDraft(null);
    onChange(date === "" ? null : date);
  }

  return (
    <>
      <input
        {...look}
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        value={draft ?? value ?? ""}
        aria-invalid={faulty}
        aria-describedby={faulty ? faultId : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
      />
      {faulty && (
        <p id={faultId} role="alert" className={faultClass}>
          {fault}
        </p>
      )}
    </>
  );
}
