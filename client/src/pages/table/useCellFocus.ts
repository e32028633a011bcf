import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";

/** A cell of a table; row -1 is the head. */
interface Cell {
  row: number;
  column: number;
}

/** Rows moved by Page Up and Page Down. */
const PAGE = 10;

/** The cell that a key moves to, or null for other keys. */
export function cellAfter(
  { key, ctrlKey, metaKey }: { key: string; ctrlKey: boolean; metaKey: boolean },
  { row, column }: Cell,
  size: { rows: number; columns: number },
): Cell | null {
  // On a Mac, ⌘ with an arrow leaves the page.
  if (metaKey && key !== "Home" && key !== "End") return null;
  const far = ctrlKey || metaKey;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const moves: Record<string, Cell> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: Math.max(0, row - PAGE), column },
    PageDown: { row: row + PAGE, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? lastRow : row, column: lastColumn },
  };
  const next = moves[key];
  return next ? { row: clamp(next.row, -1, lastRow), column: clamp(next.column, 0, lastColumn) } : null;
}

/** The nearest existing cell: rows may have disappeared. */
export function cellWithin({ row, column }: Cell, size: { rows: number; columns: number }): Cell {
  return { row: clamp(row, -1, size.rows - 1), column: clamp(column, 0, size.columns - 1) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

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
