import type { Fault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { CsvRow } from "../read/readCsv.ts";

export function duplicateIds(rows: readonly CsvRow<"id">[]): Fault[] {
  const first = new Map<string, CsvRow<"id">>();
  return rows.flatMap((row) => {
    const { id } = row.cells;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row);
    if (earlier === undefined || id === "") return [];
    const message = `has ${quoted(id)}, the id of ${earlier.file}:${earlier.line}, expected an unused id`;
    return [{ file: row.file, line: row.line, column: "id", message }];
  });
}
