import type { Cells, DeskConflict } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useId } from "react";
import type { RowName } from "../../../parts/api/desk.ts";
import { cellText, columnName } from "../../../parts/desk/cellWords.ts";
import { differingColumns, rowName, whoAndWhen } from "../../../parts/desk/rows.ts";
import { noteStrings } from "../../../parts/desk/strings.ts";
import css from "./desk.module.css";
import { strings } from "./strings.ts";

/** Whose version of an entry counts. */
export type Choice = "mine" | "theirs" | "both";

interface FolderConflictsProps {
  conflicts: readonly DeskConflict[];
  choices: ReadonlyMap<string, Choice>;
  onChoose: (rows: readonly RowName[], choice: Choice) => void;
}

/** Entries that two desks have differently: for each, keep one's own, take the other's, or have both. */
export function FolderConflicts({ conflicts, choices, onChoose }: FolderConflictsProps) {
  const name = useId();
  return (
    <>
      <div className={css.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => onChoose(conflicts, "mine")}>
          {strings.allMine}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChoose(conflicts, "theirs")}>
          {strings.allTheirs}
        </Button>
      </div>
      {conflicts.map((conflict) => {
        const id = idOf(conflict);
        const columns = differingColumns(conflict.own, conflict.other);
        const chosen = choices.get(id) ?? "mine";
        const radio = (choice: Choice) => ({
          name: `${name} ${id}`,
          checked: chosen === choice,
          onChange: () => onChoose([conflict], choice),
        });
        return (
          <fieldset key={id} className={css.conflict}>
            <legend className="strong breaks">{rowName({ key: conflict.key, cells: conflict.own })}</legend>
            <div className={`grid gap8 ${css.choices}`}>
              {(["mine", "theirs"] as const).map((choice) => {
                const { who, when } = choice === "mine" ? conflict.own_by : conflict.other_by;
                return (
                  <label key={choice} className={`block framed round6 pointer ${css.choice}`}>
                    <input type="radio" {...radio(choice)} />{" "}
                    {choice === "mine" ? noteStrings.keepMine : noteStrings.takeTheirs}{" "}
                    <span className="muted small">{whoAndWhen(who, when)}</span>
                    <DifferingCells columns={columns} cells={choice === "mine" ? conflict.own : conflict.other} />
                  </label>
                );
              })}
            </div>
            {(conflict.table === "claims" || conflict.table === "notes") && (
              <label className="block pointer above4">
                <input type="radio" {...radio("both")} /> {strings.both}
              </label>
            )}
          </fieldset>
        );
      })}
    </>
  );
}

function DifferingCells({ columns, cells }: { columns: readonly string[]; cells: Cells }) {
  return (
    <dl className={`small above4 grid gap2by10 ${css.cells}`}>
      {columns.map((column) => (
        <Cell key={column} name={column} text={cells[column] ?? ""} />
      ))}
    </dl>
  );
}

function Cell({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt className="muted">{columnName(name)}</dt>
      <dd className="breaks">{cellText(name, text) || "–"}</dd>
    </>
  );
}

export function idOf({ table, key }: RowName): string {
  return `${table} ${key}`;
}
