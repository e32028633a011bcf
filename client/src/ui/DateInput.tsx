import { type InputHTMLAttributes, useId, useState } from "react";

interface DateInputProps
  extends Pick<InputHTMLAttributes<HTMLInputElement>, "id" | "className" | "placeholder" | "aria-label"> {
  value: string | null;
  onChange: (date: string | null) => void;
  accepts: (text: string) => boolean;
  /** Shown for text that is not a date. */
  fault: string;
  faultClass: string | undefined;
}

/** A text field for a day, month or year; applied on Enter or when the field loses the focus. */
export function DateInput({ value, onChange, accepts, fault, faultClass, ...look }: DateInputProps) {
  const faultId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [faulty, setFaulty] = useState(false);
  // The draft belongs to the current date: if that changes elsewhere, the draft is dropped.
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
