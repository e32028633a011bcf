import type { Cells, DeskRow } from "@atlas/server/contract";
import { listCell } from "./cellList.ts";
import { entityTypeOf } from "./draft/rowKey.ts";

/** The rows that a claim needs: its ends, what it is about, its sources, who speaks there, and the sources' publishers. */
export function rowsNamedBy<Row extends Pick<DeskRow, "table" | "cells">>(claim: Cells, rows: readonly Row[]): Row[] {
  const cited = new Set([...listCell(claim.sources), ...listCell(claim.disputed_by)]);
  const sources = rows.filter(({ table, cells }) => table === "sources" && cited.has(cells.id ?? ""));
  const speakers = sources.map(({ cells }) => cells.publisher_entity);
  const named = new Set([claim.subject, claim.object, claim.about, ...speakers]);
  const publishers = new Set(sources.map(({ cells }) => cells.publisher));
  return rows.filter((row) => {
    const { table, cells } = row;
    if (table === "sources") return cited.has(cells.id ?? "");
    if (table === "publishers") return publishers.has(cells.publisher);
    return entityTypeOf(row) !== null && named.has(cells.id);
  });
}
