import { detached, duplicateFinder } from "../../dataset/check/duplicateIds.ts";
import { placeFaults } from "../../dataset/check/tableFaults.ts";
import { gradingEntity } from "../../dataset/grade/claimRelationships.ts";
import { entityColumns } from "../../dataset/read/columns.ts";
import { entityFile } from "../../dataset/read/dataFiles.ts";
import type { RowFault } from "../../dataset/read/fault.ts";
import type { CsvRow } from "../../dataset/read/readCsv.ts";
import { type EntityType, entityTypeIds } from "../../rules/vocabulary.ts";
import { addFaults, inRow, isFull, type StreamCheck } from "./StreamCheck.ts";
import { streamTable } from "./streamTable.ts";

/** Checks all entities; keeps what references to them need. */
export async function checkEntities(check: StreamCheck): Promise<void> {
  const repeated = duplicateFinder();
  for (const type of entityTypeIds) {
    if (!check.paths.includes(entityFile(type))) continue;
    for await (const piece of streamTable(check.folder, entityFile(type), entityColumns[type], check.passed)) {
      const rows: CsvRow<"id">[] = piece.rows;
      check.ids.allEntities &&= piece.complete;
      for (const { cells } of rows) keep(check, type, cells);
      addFaults(check, piece.faults, [...rows.flatMap(repeated), ...rows.flatMap(inRow<"id">(ofPlace))]);
      if (isFull(check)) return;
    }
  }
}

/** If an id occurs twice, the first one counts and the second is the fault. */
function keep({ known }: StreamCheck, type: EntityType, cells: Record<"id", string>): void {
  if (known.entities.has(cells.id)) return;
  const id = detached(cells.id);
  // The columns differ by type.
  const { name = "", name_zh = "", kind = "", jurisdiction = "", ...row }: Partial<Record<string, string>> = cells;
  const country = detached(row.country ?? "");
  const states = country || detached(jurisdiction) || null;
  const grading = gradingEntity({ type, name, name_zh, kind, country: states });
  known.entities.set(id, { type, country, ...grading, names: detached(grading.names), index: known.entities.size });
  if (kind === "government") known.governments.add(id);
}

function ofPlace(cells: Record<"id", string>): RowFault[] {
  return "lat" in cells && "lon" in cells ? placeFaults({ lat: String(cells.lat), lon: String(cells.lon) }) : [];
}
