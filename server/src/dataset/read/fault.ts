/** One thing that is wrong with the data files. */
export interface Fault {
  /** Path below the data folder, with forward slashes. */
  file: string;
  /** Line on which the row begins; null for the whole file. */
  line: number | null;
  /** Null for the whole row. */
  column: string | null;
  /** What is wrong, and what was expected. */
  message: string;
}

/** A fault of one row; the caller knows its line. */
export type RowFault = Pick<Fault, "column" | "message">;

/** A fault as it is printed: `file:line column: what is wrong, what was expected`. */
export function formatFault({ file, line, column, message }: Fault): string {
  return `${file}${line === null ? "" : `:${line}`}${column === null ? "" : ` ${column}`}: ${message}`;
}

/** Orders faults as a reader goes through the files: by file, then by line. */
export function byPlace(left: Fault, right: Fault): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return (left.line ?? 0) - (right.line ?? 0);
}

/**
 * The faults of a later check, without those in cells in which an earlier check already found one: an id with a leading blank is one
 * fault, not an unknown reference as well.
 */
export function newFaults(known: readonly Fault[], found: readonly Fault[]): Fault[] {
  const cells = new Set(known.map(cellKey));
  return found.filter((fault) => !cells.has(cellKey(fault)));
}

function cellKey({ file, line, column }: Fault): string {
  return JSON.stringify([file, line, column]);
}
