/** Apostrophes before a character that starts a formula in spreadsheets. */
const guarded = /^'+[=+\-@＝＋－＠]/;

/** A character that starts a formula, or a cell that reads like a guarded one. */
const needsGuard = /^'*[=+\-@＝＋－＠]/;

/**
 * Removes the apostrophe that stops spreadsheets from calculating a cell. An export writes `'=1+1` for `=1+1`, and
 * `''=1+1` for `'=1+1`, so nothing is lost.
 */
export function stripFormulaGuard(cell: string): string {
  return cell.startsWith("'") && guarded.test(cell) ? cell.slice(1) : cell;
}

/** Puts the apostrophe before a cell that `stripFormulaGuard` removes. */
export function guardFormula(cell: string): string {
  return needsGuard.test(cell) ? `'${cell}` : cell;
}
