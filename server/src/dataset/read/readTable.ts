import type { z } from "zod";
import { type ColumnOf, fileColumns } from "./columns.ts";
import { type Fault, newFaults, type RowFault } from "./fault.ts";
import { quoted } from "./quoted.ts";
import { type CsvRow, type CsvTable, readCsv } from "./readCsv.ts";

/** A file read and parsed row by row. */
export interface Table<Columns extends z.ZodObject> {
  /** All rows, including faulty ones, so that a reference to a faulty row is not a second fault. */
  rows: CsvRow<ColumnOf<Columns>>[];
  /** The parsed rows without faults. */
  values: z.output<Columns>[];
  faults: Fault[];
  /** False if the file is missing or some rows could not be read. */
  complete: boolean;
}

/** Reads a file, if it exists, and parses each row by its schema. */
export function readTable<Columns extends z.ZodObject>(
  file: string,
  bytes: Buffer | undefined,
  schema: Columns,
): Table<Columns> {
  if (bytes === undefined) return { rows: [], values: [], faults: [], complete: false };
  return parsedTable(readCsv(file, bytes, fileColumns(schema)), schema);
}

/** The rows of a file, parsed by the schema of its columns. */
export function parsedTable<Columns extends z.ZodObject>(
  { rows, faults, complete }: CsvTable<ColumnOf<Columns>>,
  schema: Columns,
): Table<Columns> {
  const values: z.output<Columns>[] = [];
  const found: Fault[] = [];
  for (const { file, line, cells } of rows) {
    const parsed = schema.safeParse(cells);
    if (parsed.success) values.push(parsed.data);
    else found.push(...rowFaults(cells, parsed.error.issues).map((fault) => ({ file, line, ...fault })));
  }
  return { rows, values, faults: [...faults, ...newFaults(faults, found)], complete };
}

/** Turns the issues of a row's schema into faults that quote the cell: `has "140", expected a number from 0 to 100`. */
function rowFaults(cells: Record<string, string>, issues: readonly z.core.$ZodIssue[]): RowFault[] {
  return issues.map(({ path, message }) => {
    const [column, item] = path;
    const cell = cells[String(column)] ?? "";
    return { column: String(column), message: `${found(cell, item)}, ${message}` };
  });
}

function found(cell: string, item: PropertyKey | undefined): string {
  if (typeof item !== "number") return cell === "" ? "is empty" : `has ${quoted(cell)}`;
  const part = cell.split(";")[item] ?? "";
  return part === "" ? `has an empty item ${item + 1}` : `has ${quoted(part)}`;
}
