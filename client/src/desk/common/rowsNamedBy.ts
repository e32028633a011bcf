import type { Cells, DeskRow } from "@atlas/server/contract";
import { listCell } from "./cellList.ts";

/** The rows that a claim needs: its ends, what it is about, its sources, who speaks there, and the sources' publishers. */
export function rowsNamedBy<Row extends Pick<DeskRow, "table" | "cells">>(claim: Cells, rows: readonly Row[]): Row[] {
  const cited = new Set([...listCell(claim.sources), ...listCell(claim.disputed_by)]);
  const sources = rows.filter(({ table, cells }) => table === "sources" && cited.has(cells.id ?? ""));
  const speakers = sources.map(({ cells }) => cells.publisher_entity);
  const named = new Set([claim.subject, claim.object, claim.about, ...speakers]);
  const publishers = new Set(sources.map(({ cells }) => cells.publisher));
  return rows.filter(({ table, cells }) => {
    if (table === "sources") return cited.has(cells.id ?? "");
    if (table === "publishers") return publishers.has(cells.publisher);
    return isEntityTable(table) && named.has(cells.id);
  });
}

function isEntityTable(table: DeskRow["table"]): boolean {
  return ["organisation", "technology", "product", "sector", "place", "policy"].includes(table);
}
