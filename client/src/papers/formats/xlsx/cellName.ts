/** A cell reference from zero-based indexes: A1, AA10. */
export function cellName(column: number, line: number): string {
  return `${columnName(column)}${line + 1}`;
}

/** A column name from a zero-based index. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
