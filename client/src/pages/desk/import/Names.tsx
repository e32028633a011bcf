import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { Button, NativeSelect } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import { listSome, withAside } from "../../../model/words/listWords.ts";
import { typeName } from "../../../model/words/names.ts";
import css from "./import.module.css";
import { meaningIn, withMeaning, withWhose } from "./sheetFields.ts";
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
      <p className="muted small">{strings.sameHint}</p>
      <ul>
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
              <fieldset className={`around8 ${css.question}`}>
                <legend>
                  {strings.sameAs(text)}{" "}
                  <span className="muted small">
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
      <p className="muted small">{strings.whoseHint}</p>
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

const MOST_NAMED = 40;

/** The names that nobody had yet, because a slip of the pen adds one. */
export function NewEntities({ added }: Pick<SheetAnswer, "added">) {
  if (added.length === 0) return null;
  const names = added.map(({ name, line }) => `${name} (${line})`);
  return (
    <p>
      {strings.newEntities(added.length)} <bdi>{listSome(names, MOST_NAMED)}</bdi>
    </p>
  );
}
