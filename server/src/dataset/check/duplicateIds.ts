import type { Fault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { CsvRow } from "../read/readCsv.ts";

/** Faults of rows with the id of an earlier row. */
export function duplicateIds(rows: readonly CsvRow<"id">[]): Fault[] {
  return rows.flatMap(duplicateFinder());
}

/** Receives rows one by one and reports repeated ids. For each row it stores the id and one small number. */
export function duplicateFinder(): (row: CsvRow<"id">) => Fault[] {
  // Line numbers run on across files; `before` is the last number of the file before.
  const files: { file: string; before: number }[] = [];
  let last = 0;
  const first = new Map<string, number>();
  return ({ file, line, cells: { id } }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      if (files.at(-1)?.file !== file) files.push({ file, before: last });
      last = (files.at(-1)?.before ?? 0) + line;
      first.set(detached(id), last);
      return [];
    }
    if (id === "") return [];
    const among = files.findLast(({ before }) => before < earlier);
    const place = `${among?.file}:${earlier - (among?.before ?? 0)}`;
    return [{ file, line, column: "id", message: `has ${quoted(id)}, the id of ${place}, expected an unused id` }];
  };
}

/** Copies a text, so that it does not keep the row that it was cut from in memory. */
export function detached(text: string): string {
  // V8 copies shorter texts anyway.
  return text.length < 13 ? text : Buffer.from(text).toString();
}
