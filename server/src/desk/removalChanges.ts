import type { DeskRow } from "../contract/index.ts";
import { leftOver } from "./leftOver.ts";
import type { RowChange } from "./RowChange.ts";

/** The rows that go with a claim: its override, its checks, and what it alone named. */
export function removalChanges(rows: readonly DeskRow[], id: string, seen: string | null): RowChange[] {
  const others = rows
    .filter((row) => goesWithClaim(row, id))
    .map(({ table, key, tag }): RowChange => ({ table, key, seen: tag, cells: null }));
  const changes: RowChange[] = [{ table: "claims", key: id, seen, cells: null }, ...others];
  return [...changes, ...leftOver(rows, changes)];
}

function goesWithClaim({ table, key, cells }: DeskRow, id: string): boolean {
  return (table === "overrides" && key === `claim ${id}`) || (table === "checks" && cells.claim === id);
}
