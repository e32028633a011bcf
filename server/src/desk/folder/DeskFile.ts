import { createHash } from "node:crypto";
import type { Cells, DeskTable } from "../../contract/index.ts";
import { csvText } from "../../dataset/csvText.ts";
import { fileColumns } from "../../dataset/read/columnsOf.ts";
import { readBody, readHeader, withoutByteOrderMark } from "../../dataset/read/readCsv.ts";
import { guardFormula } from "../../dataset/read/stripFormulaGuard.ts";
import { columnsOfTable, keyOf, schemaOf } from "./deskColumns.ts";

/** A row of a desk's file; empty cells are left out. */
export interface FileRow {
  key: string;
  tag: string;
  cells: Cells;
}

/** One CSV file of a desk: its bytes, and what they say. */
export interface DeskFile {
  path: string;
  table: DeskTable;
  bytes: Buffer;
  hash: string;
  /** The rows by key, in the order of the file. */
  rows: ReadonlyMap<string, FileRow>;
  /** The line on which each row begins. */
  lines: ReadonlyMap<number, string>;
  /** False if writing the rows again would lose something: the file has faults, or two rows have the same key. */
  isWhole: boolean;
}

type FileName = Pick<DeskFile, "path" | "table">;

/** Reads a file of a desk. */
export function readDeskFile({ path, table }: FileName, bytes: Buffer): DeskFile {
  const columns = fileColumns(schemaOf(table));
  const read = readHeader(path, bytes, columns);
  const { rows, faults } = read.unread ?? readBody(path, { header: read.header, columns }, read);
  const byKey = new Map<string, FileRow>();
  const lines = new Map<number, string>();
  for (const { line, cells } of rows) {
    const row = fileRow(table, cells);
    lines.set(line, row.key);
    if (!byKey.has(row.key)) byKey.set(row.key, row);
  }
  const isWhole = faults.length === 0 && byKey.size === rows.length;
  return { path, table, bytes, hash: hashOf(bytes), rows: byKey, lines, isWhole };
}

/**
 * The file with other rows. It keeps its order of columns and its byte order mark, without which Excel would show
 * Chinese names garbled.
 */
export function withRows(file: DeskFile | undefined, name: FileName, rows: Iterable<FileRow>): DeskFile {
  const written = [...rows];
  const columns = headerFor(file, name.table, written);
  const text = csvText(
    columns,
    written.map(({ cells }) => Object.fromEntries(columns.map((column) => [column, guarded(cells[column] ?? "")]))),
  );
  const mark = file !== undefined && withoutByteOrderMark(file.bytes) !== file.bytes ? "\ufeff" : "";
  return readDeskFile(name, Buffer.from(mark + text));
}

/** A row with its key and tag. */
export function fileRow(table: DeskTable, cells: Cells): FileRow {
  const kept = Object.fromEntries(
    columnsOfTable(table).flatMap((column) => (cells[column] ? [[column, cells[column]]] : [])),
  );
  const tag = createHash("sha256")
    .update(JSON.stringify([table, kept]))
    .digest("base64url");
  return { key: keyOf(table, kept), tag: tag.slice(0, 16), cells: kept };
}

/** A digest of a file's bytes. */
export function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}

/** The columns that the file has, and those that only the new rows need. */
function headerFor(file: DeskFile | undefined, table: DeskTable, rows: readonly FileRow[]): string[] {
  const all = columnsOfTable(table);
  if (file === undefined) return all;
  const read = readHeader(file.path, file.bytes, fileColumns(schemaOf(table)));
  if (read.unread !== null) return all;
  const { header } = read;
  return [...header, ...all.filter((name) => !header.includes(name) && rows.some(({ cells }) => name in cells))];
}

/** Spreadsheets show a negative number as it is, so it needs no guard. */
function guarded(cell: string): string {
  return /^-\d+(\.\d+)?$/.test(cell) ? cell : guardFormula(cell);
}
