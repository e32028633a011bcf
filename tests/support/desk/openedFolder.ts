import type { DeskRow } from "../../../server/src/contract/index.ts";
import type { DeskFolder } from "../../../server/src/desk/folder/DeskFolder.ts";
import { openDeskFolder } from "../../../server/src/desk/openDesk.ts";
import type { RowChange } from "../../../server/src/desk/RowChange.ts";
import { added, orderOf, withDeskPath } from "./deskIn.ts";

/** Runs `use` on the opened folder of a desk, and closes it. */
export const withDeskFolder = (use: (desk: DeskFolder, path: string) => Promise<void>) =>
  withDeskPath(async (path) => {
    const desk = await openDeskFolder(path);
    try {
      await use(desk, path);
    } finally {
      await desk.close();
    }
  });

/** A row that a test may begin with. */
export const source = added("sources", { id: "s-1", title: "A talk", publisher: "Li" });

/** An edit of a row that somebody saw. */
export function edited(row: DeskRow, cells: Record<string, string> | null): RowChange {
  return { table: row.table, key: row.key, seen: row.tag, cells: cells === null ? null : { ...row.cells, ...cells } };
}

/** A row by its key. Throws if it is not there. */
export function rowOf(desk: DeskFolder, key: string): DeskRow {
  const row = desk.rows().find((one) => one.key === key);
  if (row === undefined) throw new Error(`There is no row ${key}`);
  return row;
}

/** Takes a change back, as the desk does. */
export async function undo(desk: DeskFolder, number: number): Promise<void> {
  await desk.commit(orderOf((await desk.inverse(number)) ?? [], { kind: "undo", undoes: number }));
}
