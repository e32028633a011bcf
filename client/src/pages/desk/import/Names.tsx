import type { NewName, SheetAnswer, SheetField } from "@atlas/server/contract";
import { Button, NativeSelect } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useId, useState } from "react";
import { listSome, withAside } from "../../../model/words/listWords.ts";
import { typeName } from "../../../model/words/names.ts";
import css from "./import.module.css";
import { guessOf, inWords, newChoices, newLabel } from "./newNames.ts";
import { meaningIn, withMeaning, withoutMeaning, withWhose } from "./sheetFields.ts";
import { strings } from "./strings.ts";

const MOST_LINES = 5;

type Asked = SheetAnswer["names"][number];

interface UnknownNamesProps {
  names: SheetAnswer["names"];
  fields: readonly SheetField[];
  newNames: readonly NewName[];
  onEdit: (fields: SheetField[]) => void;
  onNew: (names: readonly NewName[]) => void;
}

/** Names that nobody has: one click says which known one is meant, and a choice that it is new, and what. */
export function UnknownNames({ names, fields, newNames, onEdit, onNew }: UnknownNamesProps) {
  const guessed = useId();
  if (names.length === 0) return null;
  const isOpen = ({ text }: Asked) => meaningIn(fields, text) === null && !newNames.some((one) => one.text === text);
  // A slip of the pen is answered by itself; only names that resemble no other can be added together.
  const guesses = names.flatMap((name) => (isOpen(name) && name.near.length === 0 ? (guessOf(name) ?? []) : []));
  const sayNew = (added: readonly NewName[]) => {
    const texts = new Set(added.map(({ text }) => text));
    onNew([...newNames.filter(({ text }) => !texts.has(text)), ...added]);
  };
  return (
    <fieldset className={css.group} data-import="names">
      <legend>{strings.sameTitle}</legend>
      <p className="muted small">{strings.sameHint}</p>
      {guesses.length > 1 && (
        <>
          <Button size="compact-sm" variant="default" onClick={() => sayNew(guesses)} aria-describedby={guessed}>
            {strings.addAll(guesses.length)}
          </Button>
          <p className="muted small" id={guessed}>
            {strings.addAllAs(inWords(guesses))}
          </p>
        </>
      )}
      <ul>
        {names.map((name) => (
          <li key={name.text}>
            <UnknownName
              name={name}
              meant={meaningIn(fields, name.text)}
              added={newNames.find(({ text }) => text === name.text) ?? null}
              onMean={(id) => {
                onNew(newNames.filter(({ text }) => text !== name.text));
                onEdit(withMeaning(fields, name.text, id));
              }}
              onNew={(added) => {
                onEdit(withoutMeaning(fields, name.text));
                sayNew([added]);
              }}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface UnknownNameProps {
  name: Asked;
  /** The ID of the entity that it means. */
  meant: string | null;
  added: NewName | null;
  onMean: (id: string) => void;
  onNew: (name: NewName) => void;
}

function UnknownName({ name, meant, added, onMean, onNew }: UnknownNameProps) {
  const { text, lines, near, types } = name;
  const choices = types.flatMap((type) => newChoices(text, type));
  const chosen = choices.findIndex(({ type, kind }) => type === added?.type && kind === added.kind);
  return (
    <fieldset className={`around8 ${css.question}`}>
      <legend>
        {strings.sameAs(text)}{" "}
        <span className="muted small">{strings.atLines(lines.length, listSome(lines.map(String), MOST_LINES))}</span>
      </legend>
      <div className={css.buttons}>
        {near.length > 0 && <span>{strings.didYouMean}</span>}
        {near.map((one) => (
          <Button
            key={one.id}
            size="compact-sm"
            variant={meant === one.id ? "filled" : "default"}
            aria-pressed={meant === one.id}
            leftSection={meant === one.id ? <IconCheck size={14} /> : undefined}
            onClick={() => onMean(one.id)}
          >
            {withAside(one.name, typeName(one.type))}
          </Button>
        ))}
        {choices.length > 0 && (
          <NativeSelect
            size="xs"
            aria-label={strings.newAs(text)}
            data={[
              { value: "", label: near.length > 0 ? strings.notSame : strings.addAs },
              ...choices.map((choice, place) => ({ value: String(place), label: newLabel(choice) })),
            ]}
            value={chosen < 0 ? "" : String(chosen)}
            onChange={({ currentTarget: { value } }) => {
              const choice = choices[Number(value)];
              if (value !== "" && choice !== undefined) onNew(choice);
            }}
          />
        )}
      </div>
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
