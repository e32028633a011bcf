import type { Fault } from "./fault.ts";
import type { CsvRow } from "./readCsv.ts";
import { shown } from "./shown.ts";

/** Rows whose id an earlier row has. */
export function duplicateIds(rows: readonly CsvRow<"id">[]): Fault[] {
  const first = new Map<string, CsvRow<"id">>();
  return rows.flatMap((row) => {
    const { id } = row.cells;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row);
    if (earlier === undefined || id === "") return [];
    const message = `has ${shown(id)}, the id of ${earlier.file}:${earlier.line}, expected an id of its own`;
    return [{ file: row.file, line: row.line, column: "id", message }];
  });
}
