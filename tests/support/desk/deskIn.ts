import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cells, DeskTable } from "../../../server/src/contract/index.ts";
import type { ChangeOrder, RowChange } from "../../../server/src/desk/RowChange.ts";

/** Runs `use` with the path of a desk's folder, which does not exist yet. */
export async function withDeskPath<Result>(use: (path: string) => Promise<Result>): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), "atlas-desk-"));
  try {
    return await use(join(root, "desk"));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** A change by Li. */
export function orderOf(rows: RowChange[], more: Partial<ChangeOrder> = {}): ChangeOrder {
  return { kind: "add", summary: rows[0]?.key ?? "", who: "Li", undoes: null, rows, ...more };
}

/** Adds a row. */
export function added(table: DeskTable, cells: Cells): RowChange {
  return { table, key: cells.id ?? cells.publisher ?? "", seen: null, cells };
}
