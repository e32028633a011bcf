import type { ChangedRow, DeskTables } from "./DeskTables.ts";
import type { Journal } from "./Journal.ts";

/** The rows that are otherwise than the journal left them, because somebody edited the files. */
export function byHandRows(tables: DeskTables, journal: Journal): ChangedRow[] {
  const present = new Set<string>();
  const written = tables.rows().flatMap(({ table, key, file, tag, cells }): ChangedRow[] => {
    present.add(`${table} ${key}`);
    const known = journal.row(table, key);
    if (known?.tag === tag && known.file === file) return [];
    return [{ table, key, file, before: known?.cells ?? null, after: cells }];
  });
  const removed = [...journal.rows].flatMap(({ table, key, file, cells }): ChangedRow[] =>
    cells === null || present.has(`${table} ${key}`) ? [] : [{ table, key, file, before: cells, after: null }],
  );
  return [...written, ...removed];
}
