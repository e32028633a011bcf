import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { listSome, withAside } from "../../../model/words/listWords.ts";
import { typeName } from "../../../model/words/names.ts";
import { meaningIn, withMeaning } from "./editFields.ts";
import css from "./import.module.css";
import { strings } from "./strings.ts";

const MOST_LINES = 5;

interface SameNamesProps {
  names: SheetAnswer["names"];
  fields: readonly SheetField[];
  onEdit: (fields: SheetField[]) => void;
}

/** Names near to known ones, each with the entities that it may mean: one click says which, or that it is new. */
export function SameNames({ names, fields, onEdit }: SameNamesProps) {
  if (names.length === 0) return null;
  const open = names.filter(({ text }) => meaningIn(fields, text) === null);
  return (
    <fieldset className={css.group} data-import="names">
      <legend>{strings.sameTitle}</legend>
      <p className={css.hint}>{strings.sameHint}</p>
      <ul className={css.asked}>
        {names.map(({ text, lines, near }) => {
          const meant = meaningIn(fields, text);
          const choice = (id: string, label: string) => (
            <Button
              key={id}
              size="compact-sm"
              variant={meant === id ? "filled" : "default"}
              aria-pressed={meant === id}
              leftSection={meant === id ? <IconCheck size={14} /> : undefined}
              onClick={() => onEdit(withMeaning(fields, text, id))}
            >
              {label}
            </Button>
          );
          return (
            <li key={text}>
              <fieldset className={css.question}>
                <legend>
                  {strings.sameAs(text)}{" "}
                  <span className={css.hint}>
                    {strings.atLines(lines.length, listSome(lines.map(String), MOST_LINES))}
                  </span>
                </legend>
                <div className={css.buttons}>
                  {near.map(({ id, name, type }) => choice(id, withAside(name, typeName(type))))}
                  {choice(text, strings.notSame)}
                </div>
              </fieldset>
            </li>
          );
        })}
      </ul>
      {open.length > 1 && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onEdit(open.reduce((now, { text }) => withMeaning(now, text, text), [...fields]))}
        >
          {strings.noneSame(open.length)}
        </Button>
      )}
    </fieldset>
  );
}
