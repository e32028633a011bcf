/** Apostrophes before a character that starts a formula in spreadsheets. */
const guarded = /^'+[=+\-@＝＋－＠]/;

/**
 * Removes the apostrophe that stops spreadsheets from calculating a cell. An export writes `'=1+1` for `=1+1`, and
 * `''=1+1` for `'=1+1`, so nothing is lost.
 */
export function stripFormulaGuard(cell: string): string {
  return cell.startsWith("'") && guarded.test(cell) ? cell.slice(1) : cell;
}
