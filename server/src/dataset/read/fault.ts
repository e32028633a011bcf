/** One thing that is wrong with the data files. */
export interface Fault {
  /** Path relative to the data folder, with forward slashes. */
  file: string;
  /** Line where the row begins; null for the whole file. */
  line: number | null;
  /** Null for the whole row. */
  column: string | null;
  /** The fault, and what was expected. */
  message: string;
}

/** A fault of one row; the caller knows its line. */
export type RowFault = Pick<Fault, "column" | "message">;

/** Formats a fault as `file:line column: what is wrong, what was expected`. */
export function formatFault({ file, line, column, message }: Fault): string {
  return `${file}${line === null ? "" : `:${line}`}${column === null ? "" : ` ${column}`}: ${message}`;
}

/** Orders faults as a reader goes through the files: by file, then by line. */
export function byPlace(left: Fault, right: Fault): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return (left.line ?? 0) - (right.line ?? 0);
}

/** Drops later faults in cells with an earlier one: an id with a leading space is not also an unknown reference. */
export function newFaults(known: readonly Fault[], found: readonly Fault[]): Fault[] {
  const cells = new Set(known.map(cellKey));
  return found.filter((fault) => !cells.has(cellKey(fault)));
}

function cellKey({ file, line, column }: Fault): string {
  return JSON.stringify([file, line, column]);
}

/** Formats all faults of a data set, one a line, with their number. */
export function faultReport(folder: string, faults: readonly Fault[]): string {
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return [...faults.map(formatFault), `${count} in ${folder}`].join("\n");
}
