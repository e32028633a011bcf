/** Apostrophes before a character that starts a formula in spreadsheets. */
const guarded = /^'+[=+\-@＝＋－＠]/;

/** A character that starts a formula, or a cell that reads like a guarded one. */
const needsGuard = /^'*[=+\-@＝＋－＠]/;

/** Removes the one apostrophe that an export puts before a cell to stop spreadsheets from calculating it. */
export function stripFormulaGuard(cell: string): string {
  return cell.startsWith("'") && guarded.test(cell) ? cell.slice(1) : cell;
}

/** Puts the apostrophe before a cell that `stripFormulaGuard` removes. */
export function guardFormula(cell: string): string {
  return needsGuard.test(cell) ? `'${cell}` : cell;
}

/** Writes rows as CSV (RFC 4180) with a line end after each: the header first, null as an empty cell. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Record<Column, string | null>>,
): string {
  let text = csvLine(columns);
  for (const row of rows) text += csvLine(columns.map((column) => row[column]));
  return text;
}

export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((text) => cell(text ?? "")).join(",")}\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
