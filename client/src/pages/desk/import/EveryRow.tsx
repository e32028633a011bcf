import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { NativeSelect, TextInput } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import css from "./import.module.css";
import { withValue } from "./sheetFields.ts";
import { strings } from "./strings.ts";
import { targetWord } from "./targetWord.ts";

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
function TextValue({ value, isNeeded, onText, ...input }: TextValueProps) {
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

type Target = SheetField["target"];

/** Targets that often have no column of their own, because the value is the same in every row. */
const common: readonly Target[] = [
  "claim.predicate",
  "claim.status",
  "source.kind",
  "source.language",
  "source.title",
  "source.publisher",
  "publisher.kind",
  "source.url",
  "source.seen_at",
  "source.published",
];
/** Further targets that a column of figures needs. */
const ofFigure: readonly Target[] = ["claim.unit", "claim.quantity_kind", "claim.quantity_of"];
const ends = ["subject", "object"] as const;
const parts = ["type", "kind", "country", "stage"] as const;

interface EveryRowProps {
  answer: SheetAnswer;
  fields: readonly SheetField[];
  onEdit: (fields: SheetField[]) => void;
}

export function EveryRow({ answer, fields, onEdit }: EveryRowProps) {
  const given = (target: Target) => fields.find((field) => field.target === target);
  // A column says it, and nothing stands in for its empty cells.
  const isSaid = (target: Target) => given(target)?.column != null && given(target)?.value === "";
  const value = (target: Target) =>
    !isSaid(target) && <Value key={target} target={target} answer={answer} fields={fields} onEdit={onEdit} />;
  // Only a table that describes its new names in columns has empty cells among them; others are asked name by name.
  const described = ends.filter((end) => given(`newEntities.${end}.type`));
  return (
    <>
      <fieldset className={css.group}>
        <legend>{strings.everyRow}</legend>
        <p className="muted small">{strings.everyRowHint}</p>
        <div className={css.fields}>{[...common, ...(given("claim.quantity") ? ofFigure : [])].map(value)}</div>
      </fieldset>
      {described.length > 0 && (
        <fieldset className={css.group}>
          <legend>{strings.newNames}</legend>
          <p className="muted small">{strings.newNamesHint}</p>
          <div className={css.fields}>
            {described.flatMap((end) => parts.map((part) => value(`newEntities.${end}.${part}`)))}
          </div>
        </fieldset>
      )}
    </>
  );
}

function Value({ target, answer, fields, onEdit }: EveryRowProps & { target: Target }) {
  const value = fields.find((field) => field.target === target)?.value ?? "";
  const choices = answer.choices.find((one) => one.target === target)?.values;
  const shared = { size: "xs" as const, label: strings.targets[target] };
  const set = (text: string) => onEdit(withValue(fields, target, text));
  if (choices === undefined) {
    return <TextValue {...shared} value={value} isNeeded={answer.missing.includes(target)} onText={set} />;
  }
  return (
    <NativeSelect
      {...shared}
      data-missing={answer.missing.includes(target) || undefined}
      data={[
        { value: "", label: strings.notGiven },
        ...choices.map((choice) => ({ value: choice, label: targetWord(target, choice) })),
      ]}
      value={value}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
}
