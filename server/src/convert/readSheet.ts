import type { Fault } from "../dataset/read/fault.ts";
import { splitCells } from "../dataset/read/splitCells.ts";
import { decodeText, separatorOf } from "./decodeText.ts";
import { plainText, type RawRows, readWorkbook, type SheetForm, unread } from "./readWorkbook.ts";

/** One row of a spreadsheet: cell texts by column header. */
export interface SheetRow {
  /** The number that a spreadsheet program gives the row. */
  line: number;
  cells: ReadonlyMap<string, string>;
  /** Columns whose cell is a number of a workbook and not a text. */
  numbers?: ReadonlySet<string>;
}

/** A plain spreadsheet: one header row, and data rows below. */
export interface PlainSheet {
  file: string;
  form: SheetForm;
  columns: string[];
  rows: SheetRow[];
  faults: Fault[];
}

/** A spreadsheet file by its name, which faults begin with. */
export interface SheetFile {
  file: string;
  bytes: Buffer;
}

/** Reads a CSV file or one sheet of an Excel workbook. Skips rows without text. */
export async function readSheet({ file, bytes }: SheetFile, sheet: string | undefined): Promise<PlainSheet> {
  const { form, rows, faults } = await rowsOf({ file, bytes }, sheet);
  const named = faults.map((fault) => ({ file, ...fault }));
  const [head, ...body] = rows.slice(headRow(rows));
  if (head === undefined) {
    const empty = {
      file,
      line: null,
      column: null,
      message: "is empty, expected a line of column headings",
    };
    return { file, form, columns: [], rows: [], faults: named.length > 0 ? named : [empty] };
  }
  const columns = head.cells.map((cell) => cell.trim());
  const ofHeads = headFaults(file, head.line, columns);
  return {
    file,
    form,
    columns,
    rows: body.filter(({ cells }) => cells.some((cell) => cell !== "")).map((row) => withHeads(row, columns)),
    faults: [...named, ...ofHeads, ...tooWide(file, body, columns.length)],
  };
}

/** A title above the headings has a few words in one cell; more rows than this are no title. */
const MOST_TITLES = 20;

/** The place of the row of headings: below titles, which fill one cell, and empty rows. */
function headRow(rows: RawRows["rows"]): number {
  const filled = ({ cells }: RawRows["rows"][number]) => cells.filter((cell) => cell.trim() !== "").length;
  const first = rows.slice(0, MOST_TITLES).findIndex((row) => filled(row) > 2);
  return rows.slice(0, Math.max(first, 0)).every((row) => filled(row) < 2) ? Math.max(first, 0) : 0;
}

/** Reads the rows of a file. Its first bytes decide the format, whatever its extension. */
async function rowsOf({ file, bytes }: SheetFile, sheet: string | undefined): Promise<RawRows> {
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return unread(foreign);
  return isZip(bytes) || /\.xlsx$/i.test(file) ? readWorkbook(bytes, sheet) : csvRows(bytes);
}

function csvRows(bytes: Buffer): RawRows {
  const read = decodeText(bytes);
  if (read === null)
    return unread("is neither in UTF-8 nor in a code page that is known here: save it as CSV UTF-8, or as .xlsx");
  const separator = separatorOf(read.text);
  const { rows, broken } = splitCells(Buffer.from(read.text), separator);
  // A row with line breaks within its cells is one row to a spreadsheet program.
  const clean = rows.map(({ cells }, place) => ({ line: place + 1, cells: cells.map(plainText) }));
  return {
    form: { sheets: [], sheet: null, encoding: read.encoding, separator },
    rows: clean,
    faults: broken === null ? [] : [{ line: broken.line, column: null, message: broken.message }],
  };
}

function withHeads({ line, cells, numbers }: RawRows["rows"][number], columns: readonly string[]): SheetRow {
  return {
    line,
    cells: new Map(columns.map((column, index) => [column, cells[index] ?? ""])),
    ...(numbers === undefined ? {} : { numbers: new Set(numbers.map((index) => columns[index] ?? "")) }),
  };
}

function headFaults(file: string, line: number, columns: readonly string[]): Fault[] {
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

/** Why a file is neither CSV nor a workbook, judged by its first bytes; null if it may be either. */
function foreignFormat(bytes: Buffer): string | null {
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return "is an old .xls file or has a password, expected .xlsx or CSV: save it as .xlsx without a password";
  }
  return null;
}

/** Whether a file is a ZIP archive, as workbooks are. */
function isZip(bytes: Buffer): boolean {
  return beginsWith(bytes, [0x50, 0x4b, 3, 4]);
}

function beginsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
