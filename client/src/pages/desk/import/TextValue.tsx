import { TextInput } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";

/** A pause in the typing after which a text counts as whole. */
const PAUSE_MS = 700;

interface TextValueProps {
  size: "xs";
  label: string;
  value: string;
  isNeeded: boolean;
  onText: (text: string) => void;
}

/** A text that is sent after a pause in the typing, because each change checks all rows again. */
export function TextValue({ value, isNeeded, onText, ...input }: TextValueProps) {
  const [typed, setTyped] = useState(value);
  const send = useEffectEvent(() => typed.trim() !== value && onText(typed.trim()));
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => send(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <TextInput
      {...input}
      data-missing={isNeeded || undefined}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => send()}
    />
  );
}
