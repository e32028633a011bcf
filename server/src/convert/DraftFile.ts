import { csvText } from "../dataset/csvText.ts";
import type { Cell } from "./Mapping.ts";

/** Where a cell of a data file comes from: its place in the mapping, what that says, and a line of the spreadsheet. */
export interface Origin {
  place: string;
  cell: Cell | undefined;
  from: number;
}

/** A row of a data file that is being made, and where each of its cells comes from. */
export interface DraftRow {
  cells: Record<string, string>;
  /** The first line of the spreadsheet that gives it. */
  from: number;
  origins: Record<string, Origin | undefined>;
}

/** One data file that is being made. */
export interface DraftFile {
  columns: readonly string[];
  rows: DraftRow[];
}

/** The text of the file. */
export function draftText({ columns, rows }: DraftFile): string {
  return csvText(
    columns,
    rows.map(({ cells }) => Object.fromEntries(columns.map((column) => [column, cells[column] ?? ""]))),
  );
}

/** The row that begins on a line of the file's text. */
export function rowAtLine({ rows }: DraftFile, line: number): DraftRow | undefined {
  let next = 2;
  for (const row of rows) {
    if (next === line) return row;
    next += 1 + Object.values(row.cells).reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
  }
  return undefined;
}
