import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { withWhose } from "./editFields.ts";
import css from "./import.module.css";
import { strings } from "./strings.ts";

const FEW = 12;

interface WhoseWordProps {
  publishers: SheetAnswer["publishers"];
  fields: readonly SheetField[];
  onEdit: (fields: SheetField[]) => void;
}

/** Whose word each publisher's papers are, because a firm's own word counts less than that of others. */
export function WhoseWord({ publishers, fields, onEdit }: WhoseWordProps) {
  const [isLong, setLong] = useState(false);
  const isMapped = fields.some(({ target, column }) => target === "source.publisher_entity" && column !== null);
  if (publishers.length === 0 || isMapped) return null;
  // Those that seem to be somebody's own come first.
  const sorted = publishers.toSorted((left, right) => Number(left.seems === "") - Number(right.seems === ""));
  const shown = isLong ? sorted : sorted.slice(0, FEW);
  return (
    <fieldset className={css.group}>
      <legend>{strings.whoseTitle}</legend>
      <p className={css.hint}>{strings.whoseHint}</p>
      <div className={css.fields}>
        {shown.map(({ text, lines, seems, whose }) => (
          <NativeSelect
            key={text}
            size="xs"
            label={strings.wordIn(text, lines.length)}
            data={[
              { value: "", label: strings.whose.none },
              { value: "subject", label: strings.whose.subject },
              { value: "object", label: strings.whose.object },
              ...(seems === "each" ? [{ value: "each", label: strings.whose.each, disabled: whose !== "each" }] : []),
            ]}
            value={whose}
            onChange={({ currentTarget }) => onEdit(withWhose(fields, text, currentTarget.value))}
          />
        ))}
      </div>
      {sorted.length > shown.length && (
        <Button size="compact-sm" variant="subtle" onClick={() => setLong(true)}>
          {strings.more(sorted.length - shown.length)}
        </Button>
      )}
    </fieldset>
  );
}
