import type { DeskRow } from "../contract/index.ts";
import type { ChangeOrder, HeldRows, RowChange, Writer } from "./RowChange.ts";
import { withLeftOver } from "./withLeftOver.ts";

/** Removes a claim with its override, its checks, and what it alone named. */
export function removalOrder(id: string, { who, seen }: Writer, desk: HeldRows): ChangeOrder {
  const rows = desk.rows();
  const others = rows
    .filter((row) => goesWithClaim(row, id))
    .map(({ table, key, tag }): RowChange => ({ table, key, seen: tag, cells: null }));
  const changes: RowChange[] = [{ table: "claims", key: id, seen, cells: null }, ...others];
  const summary = desk.row("claims", id)?.cells.statement ?? "";
  return { kind: "remove", summary, who, undoes: null, rows: withLeftOver(rows, changes) };
}

function goesWithClaim({ table, key, cells }: DeskRow, id: string): boolean {
  return (table === "overrides" && key === `claim ${id}`) || (table === "checks" && cells.claim === id);
}
