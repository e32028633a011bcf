import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { Button, NativeSelect } from "@mantine/core";
import { listParts } from "../../../model/words/listWords.ts";
import { EveryRow } from "./EveryRow.tsx";
import css from "./import.module.css";
import { withColumn, withWord } from "./sheetFields.ts";
import { strings } from "./strings.ts";
import { targetWord } from "./targetWord.ts";

interface ColumnsProps {
  answer: SheetAnswer;
  fields: readonly SheetField[];
  onEdit: (fields: SheetField[]) => void;
}

export function Columns({ answer, fields, onEdit }: ColumnsProps) {
  const targets = targetIds().map((value) => ({ value, label: strings.targets[value] }));
  const missing = answer.missing.map((target) => strings.targets[target]);
  const given = answer.columns.filter((column) => column !== "");
  return (
    <section aria-label={strings.columnsTitle}>
      <h3>{strings.columnsTitle}</h3>
      <p className="muted small">{strings.columnsHint}</p>
      <div className="framed round8 scrollsAcross">
        <table className={`middling full collapsed ${css.table}`}>
          <thead>
            <tr>
              <th scope="col">{strings.heading}</th>
              <th scope="col">{strings.goesTo}</th>
              <th scope="col">{strings.firstRows}</th>
            </tr>
          </thead>
          <tbody>
            {given.map((column) => (
              <tr key={column}>
                <th scope="row">
                  <bdi>{column}</bdi>
                </th>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={strings.goesToOf(column)}
                    data={[{ value: "", label: strings.leftOut }, ...targets]}
                    value={fields.find((field) => field.column === column)?.target ?? ""}
                    onChange={({ currentTarget: { value } }) => {
                      const target = targetIds().find((one) => one === value) ?? null;
                      onEdit(withColumn(fields, column, target));
                    }}
                  />
                </td>
                <td className={`muted nowrap ellipsis clipped ${css.sample}`}>
                  {sampleOf(answer, answer.columns.indexOf(column))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <p role="alert" className="warning breaks">
          {strings.missing(listParts(missing))}
        </p>
      )}
      <EveryRow answer={answer} fields={fields} onEdit={onEdit} />
      {answer.words.map((words) => (
        <WordsOf key={words.target} {...words} answer={answer} fields={fields} onEdit={onEdit} />
      ))}
    </section>
  );
}

function targetIds(): SheetField["target"][] {
  // The strings have exactly one entry for each target.
  return Object.keys(strings.targets) as SheetField["target"][];
}

function sampleOf({ first_rows }: SheetAnswer, column: number): string {
  const texts = first_rows.map(({ cells }) => cells[column] ?? "").filter((text) => text !== "");
  return [...new Set(texts)].join(" · ");
}

interface WordsOfProps {
  target: SheetField["target"];
  texts: SheetAnswer["words"][number]["texts"];
  answer: SheetAnswer;
  fields: readonly SheetField[];
  onEdit: (fields: SheetField[]) => void;
}

/** The words of a column, and which word of the data set each means. */
function WordsOf({ target, texts, answer, fields, onEdit }: WordsOfProps) {
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
        {foreign.map(({ text, count, near }) => (
          <div key={text}>
            <NativeSelect
              size="xs"
              label={strings.wordIn(text, count)}
              data={[
                { value: "", label: strings.asItIs },
                ...values.map((value) => ({ value, label: targetWord(target, value) })),
              ]}
              value={field.words[text] ?? ""}
              onChange={({ currentTarget }) => onEdit(withWord(fields, target, [text, currentTarget.value]))}
            />
            {near !== null && field.words[text] === undefined && (
              <Button size="compact-xs" variant="subtle" onClick={() => onEdit(withWord(fields, target, [text, near]))}>
                {strings.slipOf(targetWord(target, near))}
              </Button>
            )}
          </div>
        ))}
      </div>
    </details>
  );
}
