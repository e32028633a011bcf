import type { z } from "zod";
import {
  attributionColumns,
  checkColumns,
  cityColumns,
  disputeColumns,
  effectColumns,
  moneyColumns,
  publisherColumns,
  relayColumns,
  sourceColumns,
} from "./columns.ts";

/** The columns of a table, and those of them that together name a row; each row stands once. */
export interface TableForm {
  schema: z.ZodObject;
  key: readonly string[];
}

/** The tables beside entities and claims, in a data set as in own data, by the names of their files. */
export const tableForms = {
  sources: { schema: sourceColumns, key: ["id"] },
  publishers: { schema: publisherColumns, key: ["publisher"] },
  /** Sources that were read again. */
  checks: { schema: checkColumns, key: ["claim", "source", "checked"] },
  /** Sources that retell another or a speaker in one claim. */
  relays: { schema: relayColumns, key: ["claim", "source"] },
  /** Whose word statements are. */
  attributions: { schema: attributionColumns, key: ["claim", "speaker"] },
  /** Subjects of disputes. */
  disputes: { schema: disputeColumns, key: ["claim"] },
  /** Effects of rules and shortages. */
  effects: { schema: effectColumns, key: ["claim"] },
  /** Sums of money. */
  money: { schema: moneyColumns, key: ["claim"] },
  /** Places of cities; Moscow lies in Idaho too. */
  cities: { schema: cityColumns, key: ["city", "country"] },
} as const satisfies Record<string, TableForm>;

/** The name of a table beside entities and claims. */
export type TableName = keyof typeof tableForms;

/** The columns of such a table. */
export type ColumnsOf<Name extends TableName> = (typeof tableForms)[Name]["schema"];

// The keys of the object are the names of its tables.
export const tableNames = Object.keys(tableForms) as TableName[];

/** The path of such a table in its folder. */
export function tableFile(name: TableName): string {
  return `${name}.csv`;
}
