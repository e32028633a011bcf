import { csvText } from "../dataset/csvText.ts";
import { entityColumns } from "../dataset/read/columns.ts";
import type { Fault } from "../dataset/read/fault.ts";
import { quoted } from "../dataset/read/quoted.ts";
import type { EntityType } from "../rules/vocabulary.ts";
import { type Cell, columnOf, textOf } from "./Mapping.ts";
import type { SheetRow } from "./readSheet.ts";

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
  /** One row for each line that describes it, where several may do so. */
  given?: DraftRow[];
}

export interface DraftFile {
  columns: readonly string[];
  rows: DraftRow[];
}

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

/** Cells of a mapping by column of a data file. */
type Cells = Record<string, Cell | undefined>;

/** Makes a row from a spreadsheet line and one group of the mapping, such as `claim`. */
export function draftRow(row: SheetRow, group: string, cells: Cells): DraftRow {
  const texts = Object.entries(cells).map(([name, cell]) => [name, textOf(cell, row)] as const);
  return { cells: Object.fromEntries(texts), from: row.line, origins: originsOf(row, group, cells) };
}

export function originsOf({ line }: SheetRow, group: string, cells: Cells): DraftRow["origins"] {
  const origin = (name: string, cell: Cell | undefined) => ({ place: `${group}.${name}`, cell, from: line });
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, origin(name, cell)]));
}

/** The row of a new entity, with its type. A policy gets a jurisdiction for a country; columns not of the type go. */
export function entityRow(row: SheetRow, group: string, cells: Cells, type: EntityType): DraftRow {
  const renamed = type === "policy" ? { ...cells, jurisdiction: cells.country } : cells;
  const columns = ["type", ...Object.keys(entityColumns[type].shape)];
  const own = Object.fromEntries(Object.entries(renamed).filter(([name]) => columns.includes(name)));
  return draftRow(row, group, own);
}

/** Fills empty cells with what a later line says about the same record. A contradiction is a fault of that line. */
export function fillRow(made: DraftRow, later: DraftRow, { file, name }: { file: string; name: string }): Fault[] {
  return Object.entries(later.cells).flatMap(([column, text]) => {
    const origin = later.origins[column];
    const before = made.cells[column] ?? "";
    if (text === "" || text === before) return [];
    if (before === "") {
      made.cells[column] = text;
      made.origins[column] = origin;
      return [];
    }
    const line = made.origins[column]?.from ?? made.from;
    const where = line === 0 ? "" : ` as in line ${line}`;
    const message = `has ${quoted(text)} for ${quoted(name)}, expected ${quoted(before)}${where}`;
    return [{ file, line: later.from, column: columnOf(origin?.cell) ?? origin?.place ?? column, message }];
  });
}
