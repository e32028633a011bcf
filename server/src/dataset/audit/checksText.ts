import type { CheckRow } from "../check/checkedDataset.ts";
import { csvText } from "../csvText.ts";
import { checkColumns } from "../read/columns.ts";
import { columnsOf } from "../read/columnsOf.ts";
import { guardFormula } from "../read/stripFormulaGuard.ts";

/** The text of checks.csv with these rows. */
export function checksText(checks: readonly CheckRow[]): string {
  const rows = checks.map(({ note, ...row }) => ({ ...row, note: note === null ? null : guardFormula(note) }));
  return csvText(columnsOf(checkColumns), rows);
}
