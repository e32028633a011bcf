import type { Figure } from "./Figure.ts";
import { findFigures } from "./findFigures.ts";

/** A unit in the name of a column: "Capacity (t/yr)", "Share, %". */
const UNIT = /[(（[]([^()（）[\]]+)[)）\]]\s*$|[,，]\s*([^,，]+)$/u;
const NUMBER = /^\s*[~≈]?\d[\d.,\s]*$/;

/** The figures in a row of a table; a bare number has the unit that the name of its column gives. */
export function rowFigures(row: string, columns: string): Figure[] {
  const units = columns.split(/[\t|]/).map((name) => {
    const [, inBrackets, afterComma] = UNIT.exec(name.trim()) ?? [];
    return inBrackets ?? afterComma ?? "";
  });
  let next = 0;
  return row.split(/[\t|]/).flatMap((cell, column) => {
    const from = next;
    next += cell.length + 1;
    const written = NUMBER.test(cell) ? `${cell.trimEnd()} ${units[column] ?? ""}` : cell;
    return findFigures(written).map((figure) => ({ ...figure, start: from + figure.start, end: from + figure.end }));
  });
}
