import type { z } from "zod";
import { type Cells, type DeskTable, deskTables } from "../../contract/index.ts";
import { overrideColumns } from "../../dataset/own/overrides.ts";
import { NOTES_FILE, OVERRIDES_FILE, WATCHES_FILE } from "../../dataset/own/ownFiles.ts";
import { watchColumns } from "../../dataset/own/watches.ts";
import { claimColumns, columnsOf, entityColumns, noteColumns } from "../../dataset/read/columns.ts";
import { entityFile, isDossier } from "../../dataset/read/dataFiles.ts";
import { type TableForm, tableFile, tableForms } from "../../dataset/read/tableForms.ts";

export const DESK_DOSSIER = "claims/desk.csv";

interface DeskTableForm extends TableForm {
  /** The file to which new rows are added. */
  file: string;
}

export function isEntityTable(table: DeskTable): table is keyof typeof entityColumns {
  return Object.hasOwn(entityColumns, table);
}

function formOf(table: DeskTable): DeskTableForm {
  if (isEntityTable(table)) return { file: entityFile(table), schema: entityColumns[table], key: ["id"] };
  if (table === "claims") return { file: DESK_DOSSIER, schema: claimColumns, key: ["id"] };
  if (table === "overrides") return { file: OVERRIDES_FILE, schema: overrideColumns, key: ["what", "id"] };
  if (table === "notes") return { file: NOTES_FILE, schema: noteColumns, key: ["id"] };
  if (table === "watches") return { file: WATCHES_FILE, schema: watchColumns, key: ["address", "who"] };
  return { file: tableFile(table), ...tableForms[table] };
}

export function schemaOf(table: DeskTable): z.ZodObject {
  return formOf(table).schema;
}

/** The names of a table's columns, in the order of its file. */
export function columnsOfTable(table: DeskTable): string[] {
  return columnsOf(formOf(table).schema);
}

/** The file to which a table's new rows are added. */
export function fileOf(table: DeskTable): string {
  return formOf(table).file;
}

export function keyOf(table: DeskTable, cells: Cells): string {
  return formOf(table)
    .key.map((column) => cells[column] ?? "")
    .join(" ");
}

const tableByFile = new Map(deskTables.map((table) => [formOf(table).file, table]));

/** The table to which a file of own data belongs; null for any other file. */
export function tableOf(file: string): DeskTable | null {
  return isDossier(file) ? "claims" : (tableByFile.get(file) ?? null);
}
