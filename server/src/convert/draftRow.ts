import { entityColumns } from "../dataset/read/columns.ts";
import type { EntityType } from "../rules/vocabulary.ts";
import { textOf } from "./cellOf.ts";
import type { DraftRow } from "./DraftFile.ts";
import type { Cell } from "./Mapping.ts";
import type { SheetRow } from "./readSheet.ts";

/** Cells of a mapping by column of a data file. */
export type Cells = Record<string, Cell | undefined>;

/** Makes a row from a spreadsheet line and one group of the mapping, such as `claim`. */
export function draftRow(row: SheetRow, group: string, cells: Cells): DraftRow {
  const texts = Object.entries(cells).map(([name, cell]) => [name, textOf(cell, row)] as const);
  return { cells: Object.fromEntries(texts), from: row.line, origins: originsOf(row, group, cells) };
}

/** Origins of the cells of one group of the mapping. */
export function originsOf({ line }: SheetRow, group: string, cells: Cells): DraftRow["origins"] {
  const origin = (name: string, cell: Cell | undefined) => ({ place: `${group}.${name}`, cell, from: line });
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, origin(name, cell)]));
}

/**
 * Makes the row of a new entity, without id and name. The row includes the type, though the file has no such column. A
 * policy gets a jurisdiction instead of a country, and columns that the type lacks are dropped.
 */
export function entityRow(row: SheetRow, group: string, cells: Cells, type: EntityType): DraftRow {
  const renamed = type === "policy" ? { ...cells, jurisdiction: cells.country } : cells;
  const columns = ["type", ...Object.keys(entityColumns[type].shape)];
  const own = Object.fromEntries(Object.entries(renamed).filter(([name]) => columns.includes(name)));
  return draftRow(row, group, own);
}
