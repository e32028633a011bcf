import type { Fault } from "../dataset/read/fault.ts";
import type { Encoding, Separator } from "./decodeText.ts";

export interface SheetForm {
  /** The sheets of a workbook, and the one that was read; of a CSV file none. */
  sheets: string[];
  sheet: string | null;
  /** Known for a CSV file; null for a workbook. */
  encoding: Encoding | null;
  separator: Separator | null;
}

/** Rows of a spreadsheet with the header row still among them, and faults of rows that could not be read. */
export interface RawRows {
  form: SheetForm;
  rows: { line: number; cells: string[] }[];
  faults: Omit<Fault, "file">[];
}

/** Normalises a text for the data files: composed letters (NFC), no surrounding spaces. */
export function plainText(text: string): string {
  return text.normalize("NFC").trim();
}

/** No rows, and one fault that says why the file cannot be read. */
export function unread(message: string): RawRows {
  return {
    form: { sheets: [], sheet: null, encoding: null, separator: null },
    rows: [],
    faults: [{ line: null, column: null, message }],
  };
}
