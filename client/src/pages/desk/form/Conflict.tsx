import type { DeskRow, SentRow } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { cellText, columnName } from "../../../parts/desk/cellWords.ts";
import type { Draft } from "../../../parts/desk/drafts.ts";
import { differingColumns, keyOf } from "../../../parts/desk/rows.ts";
import { noteStrings } from "../../../parts/desk/strings.ts";
import css from "./ClaimForm.module.css";
import { withRow } from "./draft/draftRows.ts";
import { formStrings as strings } from "./formStrings.ts";
import type { ClaimForm } from "./useClaimForm.ts";

interface ConflictProps {
  form: ClaimForm;
  /** The row as it is now; null if it was removed. */
  current: DeskRow | null;
  /** Saves the draft as it is then. */
  onKeep: (draft: Draft) => void;
  onTake: (draft: Draft) => void;
}

/** Two states of one row beside each other, where they differ; the reader chooses one. */
export function Conflict({ form, current, onKeep, onTake }: ConflictProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { draft, finding } = form;
  const mine = current === null || current.table === "claims" ? finding.claim : rowCells(finding.rows, current);
  const theirs = current?.cells ?? {};
  const columns = differingColumns(mine, theirs);
  return (
    <section
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-label={strings.conflict}
      className={`round8 padded ${css.conflict}`}
    >
      <h3 className="below6 large">{strings.conflict}</h3>
      {current === null ? (
        <p>{strings.removed}</p>
      ) : (
        <>
          <p>{strings.conflictHint}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{strings.column}</th>
                <th scope="col">{strings.yours}</th>
                <th scope="col">{current.who === null ? strings.theirs : strings.changedBy(current.who)}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <tr key={column}>
                  <th scope="row">{columnName(column)}</th>
                  <td>{cellText(column, mine[column] ?? "")}</td>
                  <td>{cellText(column, theirs[column] ?? "")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <div className="flex wrap gap8">
        <Button size="xs" onClick={() => onKeep(seen(draft, current))}>
          {current === null ? strings.addAgain : strings.keepYours}
        </Button>
        {current !== null && (
          <Button size="xs" variant="default" onClick={() => onTake(taken(draft, current))}>
            {noteStrings.takeTheirs}
          </Button>
        )}
      </div>
    </section>
  );
}

function rowCells(rows: readonly SentRow[], { table, key }: DeskRow): Record<string, string> {
  return rows.find((row) => row.table === table && keyOf(row) === key)?.cells ?? {};
}

/** The draft, now written in sight of the other state. */
function seen(draft: Draft, current: DeskRow | null): Draft {
  if (current === null || current.table === "claims") return { ...draft, tag: current?.tag ?? null };
  const row = draft.rows.find((one) => one.table === current.table && keyOf(one) === current.key);
  return row ? withRow(draft, { ...row, tag: current.tag }) : draft;
}

/** The draft with the other state in the place of one's own. */
function taken(draft: Draft, current: DeskRow): Draft {
  const { tag, cells } = current;
  if (current.table === "claims") {
    const { id: _, ...claim } = cells;
    return { ...draft, tag, claim, ownWords: true };
  }
  const row = draft.rows.find((one) => one.table === current.table && keyOf(one) === current.key);
  return row ? withRow(draft, { ...row, tag, cells }) : draft;
}
