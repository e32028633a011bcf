import type { Cells, DeskConflict } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useId, useState } from "react";
import type { RowName } from "../../../parts/api/desk.ts";
import { cellText, columnName } from "../../../parts/desk/cellWords.ts";
import { differingColumns } from "../../../parts/desk/differingColumns.ts";
import { rowName } from "../../../parts/desk/rowName.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import css from "./desk.module.css";
import { strings } from "./strings.ts";

interface ConflictsProps {
  conflicts: readonly DeskConflict[];
  busy: boolean;
  /** With the rows to be taken from the other desk. */
  onChoose: (taken: readonly RowName[]) => void;
  onClose: () => void;
}

/** Entries that two desks have differently: for each, keep one's own or take the other's. */
export function Conflicts({ conflicts, busy, onChoose, onClose }: ConflictsProps) {
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const name = useId();

  function choose(conflict: DeskConflict, theirs: boolean) {
    const others = [...taken].filter((id) => id !== idOf(conflict));
    setTaken(new Set(theirs ? [...others, idOf(conflict)] : others));
  }

  return (
    <>
      <div className={css.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => setTaken(new Set())}>
          {strings.allMine}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setTaken(new Set(conflicts.map(idOf)))}>
          {strings.allTheirs}
        </Button>
      </div>
      {conflicts.map((conflict) => {
        const id = idOf(conflict);
        const columns = differingColumns(conflict.own, conflict.other);
        return (
          <fieldset key={id} className={css.conflict}>
            <legend>{rowName({ key: conflict.key, cells: conflict.own })}</legend>
            <div className={css.choices}>
              {[false, true].map((theirs) => (
                <label key={String(theirs)} className={css.choice}>
                  <input
                    type="radio"
                    name={`${name} ${id}`}
                    checked={taken.has(id) === theirs}
                    onChange={() => choose(conflict, theirs)}
                  />{" "}
                  {theirs ? strings.theirs : strings.mine}
                  <DifferingCells columns={columns} cells={theirs ? conflict.other : conflict.own} />
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      <div className={css.buttons}>
        <BusyButton
          busy={busy}
          onClick={() =>
            onChoose(conflicts.filter((one) => taken.has(idOf(one))).map(({ table, key }) => ({ table, key })))
          }
        >
          {strings.bringIn}
        </BusyButton>
        <Button variant="default" onClick={onClose}>
          {strings.leave}
        </Button>
      </div>
    </>
  );
}

function DifferingCells({ columns, cells }: { columns: readonly string[]; cells: Cells }) {
  return (
    <dl className={css.cells}>
      {columns.map((column) => (
        <Cell key={column} name={column} text={cells[column] ?? ""} />
      ))}
    </dl>
  );
}

function Cell({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{columnName(name)}</dt>
      <dd>{cellText(name, text) || "–"}</dd>
    </>
  );
}

function idOf({ table, key }: RowName): string {
  return `${table} ${key}`;
}
