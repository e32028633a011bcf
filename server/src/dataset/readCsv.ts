import type { Fault, RowFault } from "./fault.ts";
import { headerFaults } from "./headerFaults.ts";
import { type CellRow, splitCells } from "./splitCells.ts";
import { textFaults } from "./textFaults.ts";

/** One row of a CSV file, its cells by column as text. */
export interface CsvRow<Column extends string> {
  file: string;
  line: number;
  cells: Record<Column, string>;
}

/** What one CSV file holds, as far as it could be read. */
export interface CsvTable<Column extends string> {
  rows: CsvRow<Column>[];
  faults: Fault[];
  /** False where rows are missing, so that nobody takes what they would have held for missing too. */
  complete: boolean;
}

/**
 * Reads one CSV file (RFC 4180 in UTF-8; a byte order mark at its start, either line end and any order of the columns are
 * fine) into rows, and collects what is wrong with its header, quoting, widths and text.
 */
export function readCsv<Column extends string>(
  file: string,
  bytes: Buffer,
  columns: readonly Column[],
): CsvTable<Column> {
  const unread = (line: number | null, faults: RowFault[]): CsvTable<Column> => ({
    rows: [],
    faults: faults.map((fault) => ({ file, line, ...fault })),
    complete: false,
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

  const isWhole = ({ cells }: CellRow) => cells.length === header.cells.length;
  const faults = body.flatMap((row) => {
    const found = isWhole(row) ? cellFaults(row, header.cells) : [wrongWidth(row, header.cells.length)];
    return found.map((fault) => ({ file, line: row.line, ...fault }));
  });
  if (broken !== null) {
    const message = `${broken.message}; the rows from here on were not read`;
    faults.push({ file, line: broken.line, column: header.cells[broken.index] ?? null, message });
  }
  return {
    rows: body
      .filter(isWhole)
      .map((row) => ({ file, line: row.line, cells: byColumn<Column>(header.cells, row.cells) })),
    faults,
    complete: broken === null && body.every(isWhole),
  };
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Spreadsheets write one at the start of a file; anywhere else it is an invisible character like others. */
function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function cellFaults({ cells }: CellRow, header: string[]): RowFault[] {
  return cells.flatMap((cell, index) =>
    textFaults(cell).map((message) => ({ column: header[index] ?? null, message })),
  );
}

function wrongWidth({ cells }: CellRow, width: number): RowFault {
  if (cells.length === 1 && cells[0] === "") return wholeRow("is an empty line, expected a row");
  return wholeRow(`has ${cells.length} cells, expected ${width} as in the header`);
}

function wholeRow(message: string): RowFault {
  return { column: null, message };
}

function byColumn<Column extends string>(header: string[], cells: string[]): Record<Column, string> {
  // The header was found to hold each column once and no other.
  return Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""])) as Record<Column, string>;
}
