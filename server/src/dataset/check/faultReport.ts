import { type Fault, formatFault } from "../read/fault.ts";

/** Formats all faults of a data set, one a line, with their number. */
export function faultReport(folder: string, faults: readonly Fault[]): string {
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return [...faults.map(formatFault), `${count} in ${folder}`].join("\n");
}
