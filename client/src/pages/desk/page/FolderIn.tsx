import type { Cells, DeskConflict, FolderRequest } from "@atlas/server/contract";
import { Button, Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { desk, faultsOf, type RowName, rowsThatDiffer, takeFolder } from "../../../parts/api/desk.ts";
import { cellText, columnName } from "../../../parts/desk/cellWords.ts";
import { differingColumns, rowName } from "../../../parts/desk/rows.ts";
import { noteStrings } from "../../../parts/desk/strings.ts";
import { useDeskWriter } from "../../../parts/desk/useDeskWriter.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { base64Of } from "../../../ui/browser/base64Of.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import css from "./desk.module.css";
import { strings } from "./strings.ts";
import { FaultList } from "./WhyNot.tsx";

const MOST_BYTES = 12_000_000;

/** Takes a colleague's desk in: what came, what is wrong with it, or which entries differ and are to be chosen. */
export function FolderIn({ file, onClose }: { file: File; onClose: () => void }) {
  const { busy, failure, error, write } = useDeskWriter();
  const content = useRef<string | null>(null);
  const [problem, setProblem] = useState<string | null>(file.size > MOST_BYTES ? strings.tooLarge : null);
  const [change, setChange] = useState<number | null>(null);
  const [differing, setDiffering] = useState<readonly DeskConflict[]>([]);
  const rowCount = useQuery(desk()).data?.history.find(({ number }) => number === change)?.rows;

  async function take(choice: Omit<FolderRequest, "content">) {
    content.current ??= await base64Of(file);
    if (content.current === null) return setProblem(strings.unreadable);
    const saved = await write(takeFolder(content.current, choice));
    if (saved) setChange(saved.change);
  }

  function choose(taken: readonly RowName[]) {
    // More may differ than are listed.
    const all = taken.length === differing.length;
    void take(all ? { conflicts: "take", taken: [] } : { conflicts: "keep", taken: [...taken] });
  }

  const begin = useEffectEvent(() => void (problem === null && take({ conflicts: "stop", taken: [] })));
  useEffect(() => begin(), []);

  const conflicts = rowsThatDiffer(error);
  // They stay in sight while the choice is on its way.
  if (conflicts !== undefined && conflicts.length > 0 && conflicts !== differing) setDiffering(conflicts);
  const hasNothing = conflicts?.length === 0;
  const faults = faultsOf(error);
  const isDone = change !== null || hasNothing;
  return (
    <section
      className={`measure below18 bordered round8 onSheet ${css.folder}`}
      aria-label={strings.folderTitle(file.name)}
    >
      <h2 className="below6 larger">{strings.folderTitle(file.name)}</h2>
      <div role="status">
        {problem !== null && <p>{problem}</p>}
        {busy && (
          <p>
            <Loader size={14} aria-hidden="true" /> {strings.reading}
          </p>
        )}
        {isDone && <p>{strings.imported(rowCount ?? 0)}</p>}
        {!isDone && differing.length > 0 && <p>{strings.conflictsIn(differing.length)}</p>}
        {faults && <p>{strings.faultsIn}</p>}
        {failure && !conflicts && !faults && (
          <p className="warning breaks above6">
            <MixedWords {...failure} />
          </p>
        )}
      </div>
      {faults && <FaultList faults={faults} />}
      {!isDone && differing.length > 0 ? (
        <Conflicts conflicts={differing} busy={busy} onChoose={choose} onClose={onClose} />
      ) : (
        <Button variant="default" size="xs" onClick={onClose}>
          {frame.close}
        </Button>
      )}
    </section>
  );
}

interface ConflictsProps {
  conflicts: readonly DeskConflict[];
  busy: boolean;
  /** With the rows to be taken from the other desk. */
  onChoose: (taken: readonly RowName[]) => void;
  onClose: () => void;
}

/** Entries that two desks have differently: for each, keep one's own or take the other's. */
function Conflicts({ conflicts, busy, onChoose, onClose }: ConflictsProps) {
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
            <legend className="strong breaks">{rowName({ key: conflict.key, cells: conflict.own })}</legend>
            <div className={`grid gap8 ${css.choices}`}>
              {[false, true].map((theirs) => (
                <label key={String(theirs)} className={`block framed round6 pointer ${css.choice}`}>
                  <input
                    type="radio"
                    name={`${name} ${id}`}
                    checked={taken.has(id) === theirs}
                    onChange={() => choose(conflict, theirs)}
                  />{" "}
                  {theirs ? noteStrings.takeTheirs : noteStrings.keepMine}
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
          {frame.cancel}
        </Button>
      </div>
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

function idOf({ table, key }: RowName): string {
  return `${table} ${key}`;
}
