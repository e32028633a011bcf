import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Fault } from "../dataset/read/fault.ts";
import { withoutByteOrderMark } from "../dataset/read/readCsv.ts";
import { splitCells } from "../dataset/read/splitCells.ts";
import { foreignFormat, isZip } from "./fileFormat.ts";
import { plainText, type RawRows, unread } from "./RawRows.ts";
import { readWorkbook } from "./readWorkbook.ts";

/** One row of a spreadsheet: cell texts by column header. */
export interface SheetRow {
  line: number;
  cells: ReadonlyMap<string, string>;
}

/** A plain spreadsheet: one header row, and data rows below. */
export interface PlainSheet {
  file: string;
  columns: string[];
  rows: SheetRow[];
  faults: Fault[];
}

/** Reads a CSV file or one sheet of an Excel workbook. Skips rows without text. */
export async function readSheet(path: string, sheet: string | undefined): Promise<PlainSheet> {
  const file = basename(path);
  const { rows, faults } = await rowsOf(path, sheet);
  const named = faults.map((fault) => ({ file, ...fault }));
  const [head, ...body] = rows;
  if (head === undefined) {
    const empty = {
      file,
      line: null,
      column: null,
      message: "is empty, expected a line of column headings",
    };
    return { file, columns: [], rows: [], faults: named.length > 0 ? named : [empty] };
  }
  const columns = head.cells.map((cell) => cell.trim());
  const ofHeads = headFaults(file, head.line, columns);
  return {
    file,
    columns,
    rows: body.filter(({ cells }) => cells.some((cell) => cell !== "")).map((row) => withHeads(row, columns)),
    // A wrong separator makes everything else look wrong too.
    faults:
      columns.length === 1 && ofHeads.length > 0
        ? ofHeads
        : [...named, ...ofHeads, ...tooWide(file, body, columns.length)],
  };
}

/** Reads the rows of a file. Its first bytes decide the format, whatever its extension. */
async function rowsOf(path: string, sheet: string | undefined): Promise<RawRows> {
  const bytes = await readFile(path);
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return unread(foreign);
  return isZip(bytes) || /\.xlsx$/i.test(path) ? readWorkbook(bytes, sheet) : csvRows(bytes);
}

function csvRows(bytes: Buffer): RawRows {
  const { rows, broken } = splitCells(withoutByteOrderMark(bytes));
  const clean = rows.map(({ line, cells }) => ({ line, cells: cells.map(plainText) }));
  return { rows: clean, faults: broken === null ? [] : [{ line: broken.line, column: null, message: broken.message }] };
}

function withHeads({ line, cells }: { line: number; cells: string[] }, columns: readonly string[]): SheetRow {
  return { line, cells: new Map(columns.map((column, index) => [column, cells[index] ?? ""])) };
}

function headFaults(file: string, line: number, columns: readonly string[]): Fault[] {
  const [only = ""] = columns;
  if (columns.length === 1 && only.includes(";")) {
    return [
      {
        file,
        line,
        column: null,
        message: "is separated by semicolons, expected commas: save it as CSV UTF-8, or as xlsx",
      },
    ];
  }
  const twice = columns.filter((column, index) => column !== "" && columns.indexOf(column) < index);
  return twice.map((column) => ({
    file,
    line,
    column,
    message: "is the heading of two columns, expected different headings",
  }));
}

function tooWide(file: string, rows: RawRows["rows"], width: number): Fault[] {
  return rows
    .filter(({ cells }) => cells.slice(width).some((cell) => cell !== ""))
    .map(({ line, cells }) => ({
      file,
      line,
      column: null,
      message: `has ${cells.length} cells, expected ${width} as in the line of headings`,
    }));
}
