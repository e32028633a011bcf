import { duplicateFinder } from "../../dataset/check/duplicateIds.ts";
import { placeFaults } from "../../dataset/check/placeFaults.ts";
import { foldedNames } from "../../dataset/grade/claimRelationships.ts";
import { entityColumns } from "../../dataset/read/columns.ts";
import { entityFile } from "../../dataset/read/dataFiles.ts";
import { detached } from "../../dataset/read/detached.ts";
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
  const country = "country" in cells ? String(cells.country) : "";
  const name = "name" in cells ? String(cells.name) : "";
  const name_zh = "name_zh" in cells ? String(cells.name_zh) : null;
  known.entities.set(id, {
    type,
    country: detached(country),
    names: detached(foldedNames({ name, name_zh })),
    index: known.entities.size,
  });
  if ("kind" in cells && cells.kind === "government") known.governments.add(id);
}

function ofPlace(cells: Record<"id", string>): RowFault[] {
  return "lat" in cells && "lon" in cells ? placeFaults({ lat: String(cells.lat), lon: String(cells.lon) }) : [];
}
