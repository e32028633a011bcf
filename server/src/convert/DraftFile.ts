import { csvText } from "../dataset/csvText.ts";
import type { Cell } from "./Mapping.ts";

/** Origin of a cell of a data file: its place in the mapping, the mapping's cell, and the line of the spreadsheet. */
export interface Origin {
  place: string;
  cell: Cell | undefined;
  from: number;
}

/** A draft row of a data file, with the origin of each cell. */
export interface DraftRow {
  cells: Record<string, string>;
  /** The first spreadsheet line that produced it; 0 for a row that was there before. */
  from: number;
  origins: Record<string, Origin | undefined>;
  /** What each line says of it, where several may say something. */
  given?: DraftRow[];
}

/** A draft of one data file. */
export interface DraftFile {
  columns: readonly string[];
  rows: DraftRow[];
}

/** Returns the draft as CSV. */
export function draftText({ columns, rows }: DraftFile): string {
  return csvText(
    columns,
    rows.map(({ cells }) => Object.fromEntries(columns.map((column) => [column, cells[column] ?? ""]))),
  );
}

/** Returns the row that begins on a line of the CSV, or undefined. */
export function rowAtLine({ rows }: DraftFile, line: number): DraftRow | undefined {
  let next = 2;
  for (const row of rows) {
    if (next === line) return row;
    next += 1 + Object.values(row.cells).reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
  }
  return undefined;
}
