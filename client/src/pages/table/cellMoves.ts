/** A cell of a table; row -1 is the head. */
export interface Cell {
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
