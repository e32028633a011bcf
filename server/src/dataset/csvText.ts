/** Writes rows as CSV (RFC 4180) with a line end after each: the header first, null as an empty cell. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Record<Column, string | null>>,
): string {
  let text = csvLine(columns);
  for (const row of rows) text += csvLine(columns.map((column) => row[column]));
  return text;
}

/** One line of CSV with its line end. */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((text) => cell(text ?? "")).join(",")}\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
