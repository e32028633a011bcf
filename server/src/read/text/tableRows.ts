/** A row of a table: with the names of its columns, or with values. */
export type RowKind = "names" | "values";

/** Whether a line is a row of a table: cells between tabs, or between pipes. */
export function isRow(line: string): boolean {
  return /\S\t+\s*\S/.test(line) || /^\|.*\|$|\S\s*\|\s*\S.*\|/.test(line);
}

/** The cells of a row. */
function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/g, "")
    .split(/\t|\|/)
    .map((cell) => cell.trim());
}

/** Whether the first of some rows names the columns: none of its cells is a number where cells of others are, or a rule stands below it. */
function isColumnNames(row: string, others: readonly string[]): boolean {
  if (/^[\s|:-]+$/.test(others[0] ?? "x")) return true;
  const isNumber = (cell: string | undefined) => /^[~≈<>]?\d/.test(cell ?? "");
  const cells = cellsOf(row);
  return !cells.some(isNumber) && others.some((other) => cellsOf(other).some(isNumber));
}

/** Most rows by which names of columns are told. */
const LOOKED_AT = 5;

/** The kind of row that one of some lines is; null for none. A row of a table is not alone. */
export function rowOf(lines: readonly { text: string }[], index: number): RowKind | null {
  const isRowAt = (at: number) => isRow(lines[at]?.text ?? "");
  if (!isRowAt(index) || !(isRowAt(index - 1) || isRowAt(index + 1))) return null;
  if (isRowAt(index - 1)) return "values";
  const others = lines.slice(index + 1, index + 1 + LOOKED_AT).map(({ text }) => text);
  return isColumnNames(lines[index]?.text ?? "", others.filter(isRow)) ? "names" : "values";
}
