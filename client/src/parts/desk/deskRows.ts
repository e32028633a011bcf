import type { DeskRow, DeskState } from "@atlas/server/contract";

type Rows = Pick<DeskState, "rows">;

/** The desk's row of a claim; undefined if the desk does not have it. */
export function rowOfClaim({ rows }: Rows, id: string): DeskRow | undefined {
  return rows.find(({ table, key }) => table === "claims" && key === id);
}

/** Why a claim of the desk overrides that of the data set; null if it is a claim of one's own. */
export function overrideReason({ rows }: Rows, claim: string): string | null {
  const row = rows.find(({ table, cells }) => table === "overrides" && cells.what === "claim" && cells.id === claim);
  return row === undefined ? null : (row.cells.reason ?? "");
}
