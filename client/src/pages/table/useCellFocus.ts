import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { type Cell, cellAfter, cellWithin } from "./cellMoves.ts";

/** The one cell of a table that the Tab key reaches, and its arrow keys. */
export interface CellFocus {
  cell: Cell;
  /** Makes a cell reachable by Tab, without moving the focus. */
  point: (cell: Cell) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Moves between the cells of a table by keyboard. Cells carry their position in `data-cell`. */
export function useCellFocus(
  table: RefObject<HTMLElement | null>,
  size: { rows: number; columns: number },
  onKey: (event: KeyboardEvent<HTMLElement>, cell: Cell) => boolean,
): CellFocus {
  const [wanted, setWanted] = useState<Cell>({ row: 0, column: 0 });
  const moved = useRef(false);
  const cell = cellWithin(wanted, size);

  // A cell can take the focus only after its row is rendered.
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const element = table.current?.querySelector<HTMLElement>(`[data-cell="${cell.row}:${cell.column}"]`);
    (element?.querySelector("button") ?? element)?.focus();
  }, [table, cell.row, cell.column]);

  return {
    cell,
    point: setWanted,
    onFocus: ({ target }) => {
      const [row, column] = target.closest<HTMLElement>("[data-cell]")?.dataset.cell?.split(":") ?? [];
      if (row !== undefined && column !== undefined) setWanted({ row: Number(row), column: Number(column) });
    },
    onKeyDown: (event) => {
      if (event.altKey) return;
      const next = event.shiftKey ? null : cellAfter(event, cell, size);
      if (next) {
        moved.current = true;
        setWanted(next);
      }
      if (next || onKey(event, cell)) event.preventDefault();
    },
  };
}
