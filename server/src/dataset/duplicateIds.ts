import { detached } from "./detached.ts";
import type { Fault } from "./fault.ts";
import type { CsvRow } from "./readCsv.ts";
import { shown } from "./shown.ts";

/** The faults of rows with an id that an earlier row has. */
export function duplicateIds(rows: readonly CsvRow<"id">[]): Fault[] {
  return rows.flatMap(duplicateFinder());
}

/** Lines of one file that a place can tell apart. */
const LINES = 2 ** 32;

/** Takes rows one after the other, and says which have an id that an earlier one has. Of each it keeps the id and one number. */
export function duplicateFinder(): (row: CsvRow<"id">) => Fault[] {
  const files: string[] = [];
  const first = new Map<string, number>();
  return ({ file, line, cells: { id } }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      if (files.at(-1) !== file) files.push(file);
      first.set(detached(id), (files.length - 1) * LINES + line);
      return [];
    }
    if (id === "") return [];
    const place = `${files[Math.floor(earlier / LINES)]}:${earlier % LINES}`;
    return [{ file, line, column: "id", message: `has ${shown(id)}, the id of ${place}, expected an id of its own` }];
  };
}
