import type { z } from "zod";
import type { Cells, DeskTable } from "../../contract/index.ts";
import { overrideColumns } from "../../dataset/own/overrides.ts";
import { NOTES_FILE, OVERRIDES_FILE } from "../../dataset/own/ownFiles.ts";
import {
  attributionColumns,
  checkColumns,
  claimColumns,
  columnsOf,
  disputeColumns,
  entityColumns,
  noteColumns,
  publisherColumns,
  relayColumns,
  rowKeys,
  sourceColumns,
} from "../../dataset/read/columns.ts";
import {
  ATTRIBUTIONS_FILE,
  CHECKS_FILE,
  DISPUTES_FILE,
  entityFile,
  isDossier,
  PUBLISHERS_FILE,
  RELAYS_FILE,
  SOURCES_FILE,
} from "../../dataset/read/dataFiles.ts";
import { entityTypeIds } from "../../rules/vocabulary.ts";

export const DESK_DOSSIER = "claims/desk.csv";

interface TableForm {
  /** The file to which new rows are added. */
  file: string;
  schema: z.ZodObject;
  /** The columns that tell a row from others of its table. */
  key: readonly string[];
}

const otherTables: Record<Exclude<DeskTable, keyof typeof entityColumns>, TableForm> = {
  claims: { file: DESK_DOSSIER, schema: claimColumns, key: rowKeys.claims },
  sources: { file: SOURCES_FILE, schema: sourceColumns, key: rowKeys.sources },
  publishers: { file: PUBLISHERS_FILE, schema: publisherColumns, key: rowKeys.publishers },
  overrides: { file: OVERRIDES_FILE, schema: overrideColumns, key: ["what", "id"] },
  checks: { file: CHECKS_FILE, schema: checkColumns, key: rowKeys.checks },
  relays: { file: RELAYS_FILE, schema: relayColumns, key: rowKeys.relays },
  attributions: { file: ATTRIBUTIONS_FILE, schema: attributionColumns, key: rowKeys.attributions },
  disputes: { file: DISPUTES_FILE, schema: disputeColumns, key: rowKeys.disputes },
  notes: { file: NOTES_FILE, schema: noteColumns, key: ["id"] },
};

export function isEntityTable(table: DeskTable): table is keyof typeof entityColumns {
  return Object.hasOwn(entityColumns, table);
}

function formOf(table: DeskTable): TableForm {
  return isEntityTable(table)
    ? { file: entityFile(table), schema: entityColumns[table], key: rowKeys.entities }
    : otherTables[table];
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

const tableByFile = new Map<string, DeskTable>(
  [...entityTypeIds, ...(Object.keys(otherTables) as (keyof typeof otherTables)[])].map((table) => [
    formOf(table).file,
    table,
  ]),
);

/** The table to which a file of own data belongs; null for any other file. */
export function tableOf(file: string): DeskTable | null {
  return isDossier(file) ? "claims" : (tableByFile.get(file) ?? null);
}
