import type { Fault } from "../dataset/read/fault.ts";

/** Rows of a spreadsheet with the header row still among them, and faults of rows that could not be read. */
export interface RawRows {
  rows: { line: number; cells: string[] }[];
  faults: Omit<Fault, "file">[];
}

/** Normalises a text for the data files: composed letters (NFC), no surrounding spaces. */
export function plainText(text: string): string {
  return text.normalize("NFC").trim();
}

/** No rows, and one fault that says why the file cannot be read. */
export function unread(message: string): RawRows {
  return { rows: [], faults: [{ line: null, column: null, message }] };
}
