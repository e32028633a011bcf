import type { SheetAnswer, SheetRequest } from "@atlas/server/contract";
import { NativeSelect } from "@mantine/core";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import css from "./import.module.css";
import { strings } from "./strings.ts";

type Choice = SheetRequest["corrected"];

interface CorrectedProps {
  rows: SheetAnswer["corrected"];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

export function Corrected({ rows, choice, onChoose }: CorrectedProps) {
  if (rows.length === 0) return null;
  // The strings have exactly one entry for each choice.
  const choices = Object.keys(strings.corrected) as Choice[];
  return (
    <div className={css.group}>
      <p>{strings.corrections(rows.length)}</p>
      <NativeSelect
        size="xs"
        label={strings.whatToDo}
        data={choices.map((value) => ({ value, label: strings.corrected[value] }))}
        value={choice}
        onChange={({ currentTarget: { value } }) => onChoose(choices.find((one) => one === value) ?? choice)}
      />
      <details>
        <summary>{strings.showThem}</summary>
        <ul className="bullets">
          {rows.map(({ line, statement, before }) => (
            <li key={line}>
              {strings.line(line)} <span lang={foreignLanguage(statement)}>{statement}</span>
              {before !== statement && (
                <>
                  {" "}
                  <span className="muted small">
                    {strings.onDesk} <span lang={foreignLanguage(before)}>{before}</span>
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
