import type { Claim } from "../../contract/index.ts";
import { entityTypeIds } from "../../rules/vocabulary.ts";
import type { CsvRow } from "../read/readCsv.ts";
import type { Tables } from "../read/readTables.ts";
import type { OverlaidTables } from "./overlayTables.ts";
import type { Overridable } from "./overrides.ts";

/** The ids in tables, including those of faulty rows. */
export function idsOf(tables: Tables | OverlaidTables): Record<Overridable, Set<string>> {
  const places = placesOf(tables);
  return {
    entity: new Set(places.entity.keys()),
    claim: new Set(places.claim.keys()),
    source: new Set(places.source.keys()),
  };
}

/** All rows of tables, grouped into entities, claims and sources. */
export function rowsOf({ entities, dossiers, sources }: Tables | OverlaidTables): Record<Overridable, CsvRow<"id">[]> {
  return {
    entity: entityTypeIds.flatMap((type): CsvRow<"id">[] => entities[type].rows),
    claim: dossiers.flatMap(({ table }): CsvRow<"id">[] => table.rows),
    source: sources.rows,
  };
}

/** The first row with each id. */
export function placesOf(tables: Tables | OverlaidTables): Record<Overridable, Map<string, CsvRow<"id">>> {
  const { entity, claim, source } = rowsOf(tables);
  const places = (rows: CsvRow<"id">[]) => new Map(rows.toReversed().map((row) => [row.cells.id, row]));
  return { entity: places(entity), claim: places(claim), source: places(source) };
}

/** Marks a row as own data or base data. */
export type OwnMark = Pick<Claim, "own" | "override_reason">;

/** The mark of a row of the base data set. */
export const BASE_MARK: OwnMark = { own: null, override_reason: null };
