import type { DeskRow } from "@atlas/server/contract";
import { listCell } from "./cellList.ts";

/** For each entity and source of the desk, the first finding that needs it: both by id. */
export function findingsByNeed(rows: readonly DeskRow[]): ReadonlyMap<string, string> {
  const speakers = new Map(
    rows.flatMap(({ table, key, cells }) => (table === "sources" ? [[key, cells.publisher_entity ?? ""]] : [])),
  );
  const findings = new Map<string, string>();
  for (const { table, key, cells } of rows) {
    if (table !== "claims") continue;
    const cited = [...listCell(cells.sources), ...listCell(cells.disputed_by)];
    const spoken = cited.map((source) => speakers.get(source) ?? "");
    for (const id of [cells.subject, cells.object, cells.about, ...cited, ...spoken]) {
      if (id && !findings.has(id)) findings.set(id, key);
    }
  }
  return findings;
}
