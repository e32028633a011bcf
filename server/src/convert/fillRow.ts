import type { Fault } from "../dataset/read/fault.ts";
import { quoted } from "../dataset/read/quoted.ts";
import { columnOf } from "./cellOf.ts";
import type { DraftRow } from "./DraftFile.ts";

/**
 * Fills empty cells of a row with what a later line says about the same entity or source, so that the order of lines
 * does not matter. A contradiction is a fault of the later line.
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
    const where = line === 0 ? "" : ` as in line ${line}`;
    const message = `has ${quoted(text)} for ${quoted(name)}, expected ${quoted(before)}${where}`;
    return [{ file, line: later.from, column: columnOf(origin?.cell) ?? origin?.place ?? column, message }];
  });
}
