import type { FileColumns } from "./columnsOf.ts";
import type { RowFault } from "./fault.ts";
import { quoted } from "./quoted.ts";

/** Faults of a header line: every required column must be there, in any order, none twice and none unknown. */
export function headerFaults(header: readonly string[], { allowed, required }: FileColumns<string>): RowFault[] {
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
