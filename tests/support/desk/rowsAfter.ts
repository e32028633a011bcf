import { readdir } from "node:fs/promises";
import type { DeskRow } from "../../../server/src/contract/index.ts";
import { readDeskFiles } from "../../../server/src/dataset/own/ownFiles.ts";
import { readRows } from "../../../server/src/desk/folder/DeskFile.ts";
import { keyOf, tableOf } from "../../../server/src/desk/folder/deskColumns.ts";
import type { ChangeOrder } from "../../../server/src/desk/RowChange.ts";

/** The rows of a desk: their cells, without empty ones, by table and key. */
export type Rows = ReadonlyMap<string, string>;

/** The rows after a change, worked out apart from the program. */
export function rowsAfter(rows: Rows, { rows: changes }: Pick<ChangeOrder, "rows">): Rows {
  const after = new Map(rows);
  for (const { table, key, cells } of changes) {
    if (cells === null) after.delete(`${table} ${key}`);
    else after.set(`${table} ${key}`, shown(cells));
  }
  return after;
}

/** Rows as a server shows them. Throws if one is there twice. */
export function rowsOf(shownRows: readonly Pick<DeskRow, "table" | "key" | "cells">[]): Rows {
  const rows = new Map<string, string>();
  for (const { table, key, cells } of shownRows) {
    const name = `${table} ${key}`;
    if (rows.has(name)) throw new Error(`${name} is there twice`);
    rows.set(name, shown(cells));
  }
  return rows;
}

/** The rows in the files of a folder. Throws if a file is torn or has a row twice. */
export async function rowsInFiles(folder: string): Promise<Rows> {
  const found: Pick<DeskRow, "table" | "key" | "cells">[] = [];
  const { files, faults } = await readDeskFiles(folder);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  for (const [path, bytes] of files) {
    const table = tableOf(path);
    if (table === null) throw new Error(`${path} is no table`);
    const read = readRows({ path, table }, bytes);
    if (read.faults.length > 0) throw new Error(JSON.stringify(read.faults));
    for (const { cells } of read.rows) found.push({ table, key: keyOf(table, cells), cells });
  }
  return rowsOf(found);
}

/** Hidden files of a folder, where a write keeps what is not confirmed or not in its place yet. */
export async function hiddenFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /(^|[/\\])\./.test(name)).sort();
}

/** The same rows in any order. */
export function sorted(rows: Rows): [string, string][] {
  return [...rows].sort(([left], [right]) => (left < right ? -1 : 1));
}

function shown(cells: Record<string, string>): string {
  return JSON.stringify(
    Object.entries(cells)
      .filter(([, cell]) => cell !== "")
      .sort(),
  );
}
