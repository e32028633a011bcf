import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { NativeSelect } from "@mantine/core";
import { withWord } from "./editFields.ts";
import css from "./import.module.css";
import { strings } from "./strings.ts";
import { targetWord } from "./targetWord.ts";

interface WordsOfProps {
  target: SheetField["target"];
  texts: SheetAnswer["words"][number]["texts"];
  answer: SheetAnswer;
  fields: readonly SheetField[];
  onEdit: (fields: SheetField[]) => void;
}

/** The words of a column, and which word of the data set each means. */
export function WordsOf({ target, texts, answer, fields, onEdit }: WordsOfProps) {
  const values = answer.choices.find((one) => one.target === target)?.values ?? [];
  const field = fields.find((one) => one.target === target);
  if (field === undefined || field.column === null) return null;
  const foreign = texts.filter(({ text }) => !values.includes(text));
  if (foreign.length === 0) return null;
  const isOpen = foreign.some(({ text }) => field.words[text] === undefined);
  return (
    <details className={css.group} open={isOpen}>
      <summary>{strings.wordsOf(strings.targets[target])}</summary>
      <div className={css.fields}>
        {foreign.map(({ text, count }) => (
          <NativeSelect
            key={text}
            size="xs"
            label={strings.wordIn(text, count)}
            data={[
              { value: "", label: strings.asItIs },
              ...values.map((value) => ({ value, label: targetWord(target, value) })),
            ]}
            value={field.words[text] ?? ""}
            onChange={({ currentTarget }) => onEdit(withWord(fields, target, [text, currentTarget.value]))}
          />
        ))}
      </div>
    </details>
  );
}
