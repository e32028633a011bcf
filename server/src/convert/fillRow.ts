import type { Fault } from "../dataset/read/fault.ts";
import { quoted } from "../dataset/read/quoted.ts";
import { columnOf } from "./cellOf.ts";
import type { DraftRow } from "./DraftFile.ts";

/**
 * Puts what a later line of the spreadsheet says of an entity or a source into the cells that are still empty in the row made of
 * it, so that nothing hangs on the order of lines. What the two say differently is a fault of the later line.
 */
export function fillRow(made: DraftRow, later: DraftRow, { file, name }: { file: string; name: string }): Fault[] {
  return Object.entries(later.cells).flatMap(([column, text]) => {
    const origin = later.origins[column];
    const before = made.cells[column] ?? "";
    if (text === "" || text === before) return [];
    if (before === "") {
      made.cells[column] = text;
      made.origins[column] = origin;
      return [];
    }
    const line = made.origins[column]?.from ?? made.from;
    const message = `has ${quoted(text)} for ${quoted(name)}, expected ${quoted(before)} as in line ${line}`;
    return [{ file, line: later.from, column: columnOf(origin?.cell) ?? origin?.place ?? column, message }];
  });
}
