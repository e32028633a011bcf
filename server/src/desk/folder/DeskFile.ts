import { createHash } from "node:crypto";
import type { Cells, DeskFault, DeskTable } from "../../contract/index.ts";
import { csvText, guardFormula } from "../../dataset/csvText.ts";
import { inOwnFolder, type OwnFiles } from "../../dataset/own/ownFiles.ts";
import { fileColumns } from "../../dataset/read/columns.ts";
import type { Fault } from "../../dataset/read/fault.ts";
import { type CsvTable, readBody, readHeader, withoutByteOrderMark } from "../../dataset/read/readCsv.ts";
import { columnsOfTable, keyOf, schemaOf, tableOf } from "./deskColumns.ts";

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
  /** Its columns, in its own order. */
  header: readonly string[];
  /** The rows by key, in the order of the file. */
  rows: ReadonlyMap<string, FileRow>;
  /** False if writing the rows again would lose something: the file has faults, or two rows have the same key. */
  isWhole: boolean;
}

type FileName = Pick<DeskFile, "path" | "table">;

export function readDeskFile({ path, table }: FileName, bytes: Buffer): DeskFile {
  const { header, rows, faults } = readRows({ path, table }, bytes);
  const byKey = new Map<string, FileRow>();
  for (const { cells } of rows) {
    const row = fileRow(table, cells);
    if (!byKey.has(row.key)) byKey.set(row.key, row);
  }
  const isWhole = faults.length === 0 && byKey.size === rows.length;
  return { path, table, bytes, hash: hashOf(bytes), header, rows: byKey, isWhole };
}

/** The rows of a file of a desk as they are written, and what is wrong with the file as CSV. */
export function readRows({ path, table }: FileName, bytes: Buffer): CsvTable<string> & { header: readonly string[] } {
  const columns = fileColumns(schemaOf(table));
  const read = readHeader(path, bytes, columns);
  if (read.unread !== null) return { ...read.unread, header: columns.allowed };
  return { ...readBody(path, { header: read.header, columns }, read), header: read.header };
}

/** The file with other rows, its order of columns and its byte order mark, without which Excel garbles Chinese. */
export function withRows(
  file: DeskFile | undefined,
  { path, table }: FileName,
  rows: ReadonlyMap<string, FileRow>,
): DeskFile {
  const written = [...rows.values()];
  const header = headerFor(file, table, written);
  const text = csvText(
    header,
    written.map(({ cells }) => Object.fromEntries(header.map((column) => [column, guarded(cells[column] ?? "")]))),
  );
  const mark = file !== undefined && withoutByteOrderMark(file.bytes) !== file.bytes ? "\ufeff" : "";
  const bytes = Buffer.from(mark + text);
  return { path, table, bytes, hash: hashOf(bytes), header, rows, isWhole: true };
}

export function fileRow(table: DeskTable, cells: Cells): FileRow {
  const kept = Object.fromEntries(
    columnsOfTable(table).flatMap((column) => (cells[column] ? [[column, cells[column]]] : [])),
  );
  const tag = createHash("sha256")
    .update(JSON.stringify([table, kept]))
    .digest("base64url");
  return { key: keyOf(table, kept), tag: tag.slice(0, 16), cells: kept };
}

export function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}

/** The columns that the file has, and those that only the new rows need. */
function headerFor(file: DeskFile | undefined, table: DeskTable, rows: readonly FileRow[]): readonly string[] {
  const all = columnsOfTable(table);
  const header = file?.header ?? all;
  return [...header, ...all.filter((name) => !header.includes(name) && rows.some(({ cells }) => name in cells))];
}

/** Spreadsheets show a negative number as it is, so it needs no guard. */
function guarded(cell: string): string {
  return /^-\d+(\.\d+)?$/.test(cell) ? cell : guardFormula(cell);
}

/** The table of a file, and the row that begins on each of its lines. */
interface Place {
  table: DeskTable;
  keys: ReadonlyMap<number, string>;
}

/** Faults of a desk's files as faults of its rows; those of other files keep their file and line in the message. */
export function deskFaults(own: OwnFiles, faults: readonly Fault[]): DeskFault[] {
  const places = new Map<string, Place>();
  for (const [path, bytes] of own.files) {
    const file = inOwnFolder(own.name, path);
    const table = tableOf(path);
    if (table === null || !faults.some((fault) => fault.file === file)) continue;
    const rows = readRows({ path, table }, bytes).rows;
    places.set(file, { table, keys: new Map(rows.map(({ line, cells }) => [line, keyOf(table, cells)])) });
  }
  return faults.map(({ file, line, column, message }) => {
    const place = places.get(file);
    const key = line === null ? undefined : place?.keys.get(line);
    if (place !== undefined && key !== undefined) return { table: place.table, key, column, message };
    const where = line === null ? file : `${file}:${line}`;
    return { table: place?.table ?? null, key: null, column, message: `${where} ${message}` };
  });
}
