import { CsvError, parse } from "csv-parse/sync";
import { stripFormulaGuard } from "../csvText.ts";

/** The cells of one row, and the line where it begins. */
export interface CellRow {
  line: number;
  cells: string[];
}

/** Broken quoting; the cells after it cannot be told apart. */
export interface QuoteFault {
  line: number;
  /** Position of the cell in its row, from 0. */
  index: number;
  message: string;
}

const quoteMessages = new Map<unknown, string>([
  ["CSV_QUOTE_NOT_CLOSED", "has a quote that is never closed, expected a closing quote"],
  [
    "CSV_INVALID_CLOSING_QUOTE",
    "has text after a closing quote, expected a comma or the end of the row (double a quote inside a cell)",
  ],
  [
    "INVALID_OPENING_QUOTE",
    "has a quote inside an unquoted cell, expected the cell in quotes and each quote inside it doubled",
  ],
]);

/** Rows of cells, up to the first broken quoting. */
export interface SplitCells {
  rows: CellRow[];
  broken: QuoteFault | null;
}

/** Splits the bytes of a CSV file into rows of any width, up to the end or to the first broken quoting. */
export function splitCells(bytes: Buffer, delimiter = ","): SplitCells {
  const rows: CellRow[] = [];
  // Counted here: the parser counts a CRLF inside a quoted cell as two lines.
  let line = 1;
  const keep = (written: string[]) => {
    const isBroken = written.some((cell) => cell.includes("\n"));
    const cells = isBroken ? written.map((cell) => cell.replaceAll("\r\n", "\n")) : written;
    rows.push({ line, cells: cells.map(stripFormulaGuard) });
    line += 1;
    if (isBroken) line += cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
    return null;
  };
  try {
    parse(bytes, {
      delimiter,
      on_record: keep,
      record_delimiter: ["\n", "\r\n"],
      relax_column_count: true,
      max_record_size: 0,
    });
    return { rows, broken: null };
  } catch (error) {
    const message = error instanceof CsvError ? quoteMessages.get(error.code) : undefined;
    if (!(error instanceof CsvError) || message === undefined) throw error;
    return { rows, broken: { line, index: Number(error.column), message } };
  }
}
