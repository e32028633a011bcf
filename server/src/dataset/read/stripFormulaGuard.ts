/** The guard, as often as it stands there, before what a spreadsheet takes for the beginning of a formula. */
const guarded = /^'+[=+\-@＝＋－＠]/;

/**
 * A cell without the guard that keeps spreadsheets from counting it: an export writes `'=1+1` for `=1+1`, and `''=1+1` for
 * `'=1+1`, so that nothing is lost on the way.
 */
export function stripFormulaGuard(cell: string): string {
  return cell.startsWith("'") && guarded.test(cell) ? cell.slice(1) : cell;
}
