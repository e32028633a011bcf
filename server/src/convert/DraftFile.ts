import { csvText } from "../releases/csvText.ts";
import type { Cell } from "./Mapping.ts";

/** A row of a data file that is being made, and where each of its cells comes from. */
export interface DraftRow {
  cells: Record<string, string>;
  /** Line of the spreadsheet. */
  from: number;
  /** For a column of the data file, its place in the mapping and what that says. */
  origins: Record<string, { place: string; cell: Cell | undefined } | undefined>;
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
