/** Writes rows as CSV (RFC 4180, one line end at the end of each): the columns' names first, null as an empty cell. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Record<Column, string | null>>,
): string {
  const lines = [columns.map(cell).join(",")];
  for (const row of rows) lines.push(columns.map((column) => cell(row[column] ?? "")).join(","));
  return `${lines.join("\n")}\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
