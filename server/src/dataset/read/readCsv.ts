import type { FileColumns } from "./columns.ts";
import type { Fault, RowFault } from "./fault.ts";
import { quoted } from "./quoted.ts";
import { type CellRow, type SplitCells, splitCells } from "./splitCells.ts";
import { isPlain, textFaults } from "./textFaults.ts";

/** One row of a CSV file: cell texts by column. */
export interface CsvRow<Column extends string> {
  file: string;
  line: number;
  cells: Record<Column, string>;
}

/** The contents of one CSV file, as far as they could be read. */
export interface CsvTable<Column extends string> {
  rows: CsvRow<Column>[];
  faults: Fault[];
  /** False if some rows could not be read; what they held is then not reported as missing. */
  complete: boolean;
}

/**
 * Reads one CSV file into rows, and collects the faults of its header, quoting, widths and text. It expects RFC 4180 in
 * UTF-8; a leading byte order mark, either line end and any order of columns are fine. Cells of a missing column are
 * empty.
 */
export function readCsv<Column extends string>(
  file: string,
  bytes: Buffer,
  columns: FileColumns<Column>,
): CsvTable<Column> {
  const read = readHeader(file, bytes, columns);
  return read.unread ?? readBody(file, { header: read.header, columns }, read);
}

/** The header of a CSV file and the unchecked rows below it; or `unread`, which says why nothing can be read. */
type Headed<Column extends string> = { unread: CsvTable<Column> } | ({ unread: null; header: string[] } & SplitCells);

/** Reads the header of a CSV file and splits the rows below it. */
export function readHeader<Column extends string>(
  file: string,
  bytes: Buffer,
  columns: FileColumns<Column>,
): Headed<Column> {
  const unread = (line: number | null, faults: RowFault[]): Headed<Column> => ({
    unread: { rows: [], faults: faults.map((fault) => ({ file, line, ...fault })), complete: false },
  });
  if (isUtf16(bytes)) return unread(null, [wholeRow("is in UTF-16, expected UTF-8")]);

  const { rows, broken } = splitCells(withoutByteOrderMark(bytes));
  const [header, ...body] = rows;
  if (header === undefined) {
    return broken === null
      ? unread(null, [wholeRow("is empty, expected a header line")])
      : unread(broken.line, [wholeRow(`has a header that ${broken.message}`)]);
  }
  const wrongHeader = headerFaults(header.cells, columns);
  if (wrongHeader.length > 0) return unread(header.line, wrongHeader);
  return { unread: null, header: header.cells, rows: body, broken };
}

/** Reads the rows below the header of a CSV file, and collects the faults of their quoting, widths and text. */
export function readBody<Column extends string>(
  file: string,
  { header, columns }: { header: string[]; columns: FileColumns<Column> },
  { rows, broken }: SplitCells,
): CsvTable<Column> {
  const isWhole = ({ cells }: CellRow) => cells.length === header.length;
  const faults: Fault[] = [];
  for (const row of rows) {
    const found = isWhole(row) ? cellFaults(row, header) : [wrongWidth(row, header.length)];
    for (const fault of found) faults.push({ file, line: row.line, ...fault });
  }
  if (broken !== null) {
    const message = `${broken.message}; this and later rows were not read`;
    faults.push({ file, line: broken.line, column: header[broken.index] ?? null, message });
  }
  const named = namer(header, columns.allowed);
  return {
    rows: rows.filter(isWhole).map(({ line, cells }) => ({ file, line, cells: named(cells) })),
    faults,
    complete: broken === null && rows.every(isWhole),
  };
}

/** Whether a file starts with the byte order mark of UTF-16. */
export function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Spreadsheets write a byte order mark at the start; elsewhere it is a fault. */
export function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function cellFaults({ cells }: CellRow, header: string[]): RowFault[] {
  const faults: RowFault[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isPlain(cell)) continue;
    for (const message of textFaults(cell)) faults.push({ column: header[index] ?? null, message });
  }
  return faults;
}

function wrongWidth({ cells }: CellRow, width: number): RowFault {
  if (cells.length === 1 && cells[0] === "") return wholeRow("is an empty line, expected a row");
  return wholeRow(`has ${cells.length} cells, expected ${width} as in the header`);
}

function wholeRow(message: string): RowFault {
  return { column: null, message };
}

function namer<Column extends string>(
  header: readonly string[],
  columns: readonly Column[],
): (cells: readonly string[]) => Record<Column, string> {
  // Parsed from JSON, so that V8 gives all rows one shape with all columns.
  const empty: Record<string, string> = JSON.parse(
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, ""]))),
  );
  return (cells) => {
    const named = { ...empty };
    for (const [index, column] of header.entries()) named[column] = cells[index] ?? "";
    // It has all columns from the start, and the header has no others.
    return named as Record<Column, string>;
  };
}

/** Faults of a header line: every required column must be there, in any order, none twice and none unknown. */
function headerFaults(header: readonly string[], { allowed, required }: FileColumns<string>): RowFault[] {
  const [first = ""] = header;
  if (header.length === 1 && required.length > 1) {
    return [
      {
        column: null,
        message: `has one column, ${quoted(first)}, expected ${allowed.length} columns separated by commas`,
      },
    ];
  }
  const expected = `expected ${allowed.join(", ")}`;
  const unknown = header.filter((column) => !allowed.includes(column));
  const missing = required.filter((column) => !header.includes(column));
  const repeated = allowed.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  return [
    ...unknown.map((column) => `has the unknown column ${quoted(column)}, ${expected}`),
    ...missing.map((column) => `has no column ${column}, ${expected}`),
    ...repeated.map((column) => `has the column ${column} more than once, expected it once`),
  ].map((message) => ({ column: null, message }));
}
