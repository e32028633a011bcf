import type { DeskRow, DeskTable } from "../../../server/src/contract/index.ts";
import type { Desk } from "../../../server/src/desk/Desk.ts";

/** A row of the desk. Throws if it is not there. */
export async function rowOf(desk: Desk, table: DeskTable, key: string): Promise<DeskRow> {
  const row = (await desk.state()).rows.find((held) => held.table === table && held.key === key);
  if (row === undefined) throw new Error(`there is no ${table} ${key}`);
  return row;
}

/** Table and key of each row of the desk, in order. */
export async function keysOf(desk: Desk): Promise<string[]> {
  return (await desk.state()).rows.map(({ table, key }) => `${table} ${key}`).sort();
}
