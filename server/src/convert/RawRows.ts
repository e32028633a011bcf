import type { Fault } from "../dataset/read/fault.ts";

/** The rows of a spreadsheet before its heads are told from the rest, and what kept them from being read. */
export interface RawRows {
  rows: { line: number; cells: string[] }[];
  faults: Omit<Fault, "file">[];
}

/** A text as the data files write it: letters composed, without blanks around it. */
export function plainText(text: string): string {
  return text.normalize("NFC").trim();
}

/** What cannot be read at all, and why. */
export function unread(message: string): RawRows {
  return { rows: [], faults: [{ line: null, column: null, message }] };
}
