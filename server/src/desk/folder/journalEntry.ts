import type { ChangeOrder } from "../RowChange.ts";
import type { ChangedRow, DeskTables } from "./DeskTables.ts";
import type { JournalEntry } from "./Journal.ts";

interface Changed {
  before: DeskTables;
  after: DeskTables;
  rows: ChangedRow[];
}

/** The journal's line for a change of rows. */
export function journalEntry(
  number: number,
  { kind, summary, who, undoes }: Omit<ChangeOrder, "rows">,
  { before, after, rows }: Changed,
): JournalEntry {
  const hash = (tables: DeskTables, path: string) => tables.files.get(path)?.hash ?? null;
  const files = Object.fromEntries(
    rows.map(({ file }) => [file, { before: hash(before, file), after: hash(after, file) }]),
  );
  return { number, when: new Date().toISOString(), who, kind, summary, undoes, rows, files };
}
