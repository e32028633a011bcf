import type { DeskConflict, DeskRow, FolderRequest } from "../contract/index.ts";
import { FoldersDiffer } from "./deskErrors.ts";
import type { PlacedRow } from "./folder/DeskTables.ts";
import type { RowChange } from "./RowChange.ts";

/** More rows than this nobody compares one by one. */
const MOST_LISTED = 200;

/** The rows that change when another desk's are taken in. Throws FoldersDiffer where nobody said whose row counts. */
export function folderChanges(
  own: readonly DeskRow[],
  others: readonly PlacedRow[],
  { conflicts, taken }: Pick<FolderRequest, "conflicts" | "taken">,
): RowChange[] {
  const chosen = new Set(taken.map(({ table, key }) => `${table} ${key}`));
  const owned = new Map(own.map((row) => [`${row.table} ${row.key}`, row]));
  const differing: DeskConflict[] = [];
  const changes = others.flatMap(({ table, key, tag, cells }): RowChange[] => {
    const held = owned.get(`${table} ${key}`);
    if (held === undefined) return [{ table, key, seen: null, cells }];
    if (held.tag === tag) return [];
    differing.push({ table, key, own: held.cells, other: cells });
    return conflicts === "take" || chosen.has(`${table} ${key}`) ? [{ table, key, seen: held.tag, cells }] : [];
  });
  if (changes.length === 0 || (conflicts === "stop" && differing.length > 0))
    throw new FoldersDiffer(conflicts === "stop" ? differing.slice(0, MOST_LISTED) : []);
  return changes;
}
