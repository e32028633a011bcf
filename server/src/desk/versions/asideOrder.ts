import type { DeskFault, DeskRow } from "../../contract/index.ts";
import type { OwnFiles } from "../../dataset/own/ownFiles.ts";
import type { DeskFolder } from "../folder/DeskFolder.ts";
import { RowFaults } from "../folder/folderErrors.ts";
import type { ChangeOrder, RowChange } from "../RowChange.ts";
import { withLeftOver } from "../withLeftOver.ts";

/** More statements than this make no line of a history. */
const MOST_CHARACTERS = 300;

/**
 * Sets aside the rows of a desk that do not fit other data, with what rests on them: the change that removes them, which can be undone
 * where they fit. `check` finds the faults that files of the desk have over those data. Null if all rows fit. Throws RowFaults if what
 * does not fit is no row of the desk.
 */
export async function asideOrder(
  folder: DeskFolder,
  who: string | null,
  check: (own: OwnFiles) => Promise<{ faults: readonly DeskFault[] }>,
): Promise<ChangeOrder | null> {
  const all = folder.rows();
  let rows: RowChange[] = [];
  for (;;) {
    const { faults } = await check(folder.after(rows));
    if (faults.length === 0) break;
    const gone = new Set(rows.map(placeOf));
    const misfits = misfitsAmong(all, faults).filter((row) => !gone.has(placeOf(row)));
    if (misfits.length === 0) throw new RowFaults([...faults]);
    const removed = misfits.map(({ table, key, tag }) => ({ table, key, seen: tag, cells: null }));
    rows = withLeftOver(all, [...rows, ...removed]);
  }
  if (rows.length === 0) return null;
  const places = new Set(rows.map(placeOf));
  const removed = all.filter((row) => places.has(placeOf(row)));
  const statements = removed.flatMap(({ cells }) => cells.statement || []);
  const names = removed.map(({ cells, key }) => cells.title || cells.name || key);
  const told = statements.length > 0 ? statements : names;
  return { kind: "aside", summary: told.join(" ").slice(0, MOST_CHARACTERS), who, undoes: null, rows };
}

/** Rows at fault; for what is said of an own claim, the claim itself with all that is said of it: it would be graded without. */
function misfitsAmong(rows: readonly DeskRow[], faults: readonly DeskFault[]): DeskRow[] {
  const places = new Set(faults.map(({ table, key }) => `${table} ${key}`));
  const wrong = rows.filter((row) => places.has(placeOf(row)));
  const own = new Set(rows.flatMap(({ table, key }) => (table === "claims" ? [key] : [])));
  const claims = new Set(wrong.flatMap((row) => claimOf(row) ?? []).filter((id) => own.has(id)));
  return rows.filter((row) => wrong.includes(row) || claims.has(claimOf(row) ?? ""));
}

/** The claim that a row is or says more of; null for a row of its own. */
function claimOf({ table, key, cells }: DeskRow): string | null {
  if (table === "claims") return key;
  if (table === "overrides") return cells.what === "claim" ? (cells.id ?? null) : null;
  return cells.claim ?? null;
}

function placeOf({ table, key }: Pick<DeskRow, "table" | "key">): string {
  return `${table} ${key}`;
}
