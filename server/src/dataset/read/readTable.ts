import type { z } from "zod";
import { type ColumnOf, columnsOf, fileColumns } from "./columnsOf.ts";
import { type Fault, newFaults } from "./fault.ts";
import { knownCells } from "./knownCells.ts";
import { type CsvRow, type CsvTable, readCsv } from "./readCsv.ts";
import { rowFaults } from "./rowFaults.ts";
import { valueMaker } from "./valueMaker.ts";

/** A file read and parsed row by row. */
export interface Table<Columns extends z.ZodObject> {
  /** All rows, those with faults too, so that a reference to a row with one faulty cell is not a second fault. */
  rows: CsvRow<ColumnOf<Columns>>[];
  /** The rows that its columns' schemas accept, parsed. */
  values: z.output<Columns>[];
  faults: Fault[];
  /** False where the file is missing or some of its rows could not be read. */
  complete: boolean;
}

/** Reads a file, where there is one, and parses each row by the schema of its columns. */
export function readTable<Columns extends z.ZodObject>(
  file: string,
  bytes: Buffer | undefined,
  schema: Columns,
): Table<Columns> {
  if (bytes === undefined) return { rows: [], values: [], faults: [], complete: false };
  return parsedTable(readCsv(file, bytes, fileColumns(schema)), schema);
}

/** The rows of a file, or of a piece of one, parsed by the schema of its columns. */
export function parsedTable<Columns extends z.ZodObject>(
  { rows, faults, complete }: CsvTable<ColumnOf<Columns>>,
  schema: Columns,
): Table<Columns> {
  const values: z.output<Columns>[] = [];
  const found: Fault[] = [];
  const columns = columnsOf(schema);
  const { isKnown, make } = quickReader(schema);
  for (const { file, line, cells } of rows) {
    if (isKnown(cells)) {
      values.push(make(columns.map((column) => cells[column])));
      continue;
    }
    const parsed = schema.safeParse(cells);
    if (parsed.success) values.push(parsed.data);
    else found.push(...rowFaults(cells, parsed.error.issues).map((fault) => ({ file, line, ...fault })));
  }
  return { rows, values, faults: [...faults, ...newFaults(faults, found)], complete };
}

interface QuickReader<Columns extends z.ZodObject> {
  isKnown: (cells: Readonly<Record<string, string>>) => boolean;
  make: (cells: readonly string[]) => z.output<Columns>;
}

const readers = new WeakMap<z.ZodObject, QuickReader<z.ZodObject>>();

/** What reads rows without fault quickly; kept, as a file may come in many pieces. */
function quickReader<Columns extends z.ZodObject>(schema: Columns): QuickReader<Columns> {
  const reader = readers.get(schema) ?? { isKnown: knownCells(schema), make: valueMaker(schema, columnsOf(schema)) };
  readers.set(schema, reader);
  // It was made of this schema.
  return reader as QuickReader<Columns>;
}
