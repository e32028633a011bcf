/** The name of a cell by its place, both counted from 0: A1, AA10. */
export function cellName(column: number, line: number): string {
  return `${columnName(column)}${line + 1}`;
}

/** The name of a column by its place, counted from 0. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
