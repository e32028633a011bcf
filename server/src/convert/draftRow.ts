import { entityColumns } from "../dataset/read/columns.ts";
import type { EntityType } from "../rules/vocabulary.ts";
import { textOf } from "./cellOf.ts";
import type { DraftRow } from "./DraftFile.ts";
import type { Cell } from "./Mapping.ts";
import type { SheetRow } from "./readSheet.ts";

/** Cells of a mapping by the columns of a data file. */
export type Cells = Record<string, Cell | undefined>;

/** The row that a line of the spreadsheet gives by a group of the mapping. */
export function draftRow(row: SheetRow, group: string, cells: Cells): DraftRow {
  const texts = Object.entries(cells).map(([name, cell]) => [name, textOf(cell, row)] as const);
  return { cells: Object.fromEntries(texts), from: row.line, origins: originsOf(row, group, cells) };
}

/** Where cells come from that a group of the mapping gives. */
export function originsOf({ line }: SheetRow, group: string, cells: Cells): DraftRow["origins"] {
  const origin = (name: string, cell: Cell | undefined) => ({ place: `${group}.${name}`, cell, from: line });
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, origin(name, cell)]));
}

/**
 * The row of a new entity of a type, without its id and name, and with the type, which its file does not hold. A policy has a
 * jurisdiction where others have a country; what a type has no column for is left out.
 */
export function entityRow(row: SheetRow, group: string, cells: Cells, type: EntityType): DraftRow {
  const renamed = type === "policy" ? { ...cells, jurisdiction: cells.country } : cells;
  const columns = ["type", ...Object.keys(entityColumns[type].shape)];
  const own = Object.fromEntries(Object.entries(renamed).filter(([name]) => columns.includes(name)));
  return draftRow(row, group, own);
}
