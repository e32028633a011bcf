/** The name that spreadsheets give a cell: C7; `column` counts from 0, and a row as a whole is named by its line. */
export function cellName(column: number, line: number): string {
  return column < 0 ? String(line) : letters(column) + line;
}

function letters(column: number): string {
  const before = column < 26 ? "" : letters(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}
