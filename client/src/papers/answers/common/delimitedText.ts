/** Rows as tab-separated text, which spreadsheets accept from the clipboard. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => escapeFormula(cell.replace(/[\t\r\n]+/g, " "))).join("\t")).join("\n");
}

/** Rows as CSV (RFC 4180), with the byte order mark by which spreadsheets recognise UTF-8. */
export function commaSeparated(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => `"${escapeFormula(cell).replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** Spreadsheets run a cell that begins like a formula; a leading apostrophe makes it text. */
function escapeFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.,]+%?$/.test(cell) ? `'${cell}` : cell;
}
