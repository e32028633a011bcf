/** The values of a cell that holds several. */
export function listCell(cell: string | undefined): string[] {
  return (cell ?? "").split(";").flatMap((value) => value.trim() || []);
}

/** Several values as one cell. */
export function cellOf(values: readonly string[]): string {
  return values.join(";");
}
