import type { RowFault } from "./fault.ts";
import { shown } from "./shown.ts";

/** What is wrong with a header line: each column must be there once, in any order, and no other. */
export function headerFaults(header: readonly string[], columns: readonly string[]): RowFault[] {
  const [first = ""] = header;
  if (header.length === 1 && columns.length > 1) {
    return [
      { column: null, message: `has one column, ${shown(first)}, expected ${columns.length} separated by commas` },
    ];
  }
  const unknown = header.filter((column) => !columns.includes(column));
  const missing = columns.filter((column) => !header.includes(column));
  const repeated = columns.filter((column) => header.filter((other) => other === column).length > 1);
  return [
    ...unknown.map((column) => `has the unknown column ${shown(column)}, expected ${columns.join(", ")}`),
    ...missing.map((column) => `has no column ${column}, expected ${columns.join(", ")}`),
    ...repeated.map((column) => `has the column ${column} more than once, expected it once`),
  ].map((message) => ({ column: null, message }));
}
