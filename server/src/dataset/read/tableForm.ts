import type { z } from "zod";
import { entityTypeIds } from "../../rules/vocabulary.ts";
import {
  attributionColumns,
  checkColumns,
  cityColumns,
  claimColumns,
  disputeColumns,
  effectColumns,
  entityColumns,
  moneyColumns,
  publisherColumns,
  relayColumns,
  rowKeys,
  sourceColumns,
} from "./columns.ts";
import {
  ATTRIBUTIONS_FILE,
  CHECKS_FILE,
  CITIES_FILE,
  DISPUTES_FILE,
  EFFECTS_FILE,
  entityFile,
  isDossier,
  MONEY_FILE,
  PUBLISHERS_FILE,
  RELAYS_FILE,
  SOURCES_FILE,
} from "./dataFiles.ts";

/** The columns of a table, and those of them that together name a row. */
export interface TableForm {
  schema: z.ZodObject;
  key: readonly string[];
}

const forms: ReadonlyMap<string, TableForm> = new Map([
  ...entityTypeIds.map((type): [string, TableForm] => [
    entityFile(type),
    { schema: entityColumns[type], key: rowKeys.entities },
  ]),
  [SOURCES_FILE, { schema: sourceColumns, key: rowKeys.sources }],
  [PUBLISHERS_FILE, { schema: publisherColumns, key: rowKeys.publishers }],
  [CHECKS_FILE, { schema: checkColumns, key: rowKeys.checks }],
  [RELAYS_FILE, { schema: relayColumns, key: rowKeys.relays }],
  [ATTRIBUTIONS_FILE, { schema: attributionColumns, key: rowKeys.attributions }],
  [DISPUTES_FILE, { schema: disputeColumns, key: rowKeys.disputes }],
  [EFFECTS_FILE, { schema: effectColumns, key: rowKeys.effects }],
  [MONEY_FILE, { schema: moneyColumns, key: rowKeys.money }],
  [CITIES_FILE, { schema: cityColumns, key: rowKeys.cities }],
]);

/** The form of a file of a data set, by its path; null for one that is no table. */
export function tableForm(path: string): TableForm | null {
  return isDossier(path) ? { schema: claimColumns, key: rowKeys.claims } : (forms.get(path) ?? null);
}
