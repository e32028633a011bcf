/** Rows as text with tabs, as spreadsheets take it from the clipboard. */
export function tabbed(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => harmless(cell.replace(/[\t\r\n]+/g, " "))).join("\t")).join("\n");
}

/** Rows as CSV after RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function commaSeparated(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => `"${harmless(cell).replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** Spreadsheets run a cell that begins like a formula; an apostrophe before it makes it text. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.,]+%?$/.test(cell) ? `'${cell}` : cell;
}
