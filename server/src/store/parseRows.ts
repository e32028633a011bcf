import { types } from "node:util";
import type { z } from "zod";
import { RowShapeError } from "../errors.ts";
import type { Row } from "./GraphStore.ts";

/** Checks every row of a query against its schema. Throws RowShapeError with the query, the row and the column at fault. */
export function parseRows<R extends z.ZodObject>(query: string, schema: R, rows: readonly Row[]): z.output<R>[] {
  return rows.map((row, index) => {
    const parsed = schema.safeParse(row);
    if (!parsed.success) throw new RowShapeError(`${query}: row ${index}, column ${firstFault(parsed.error)}`);
    return parsed.data;
  });
}

/** Place and text of the first fault. */
export function firstFault({ issues }: z.ZodError): string {
  const issue = issues[0];
  return issue === undefined ? "unknown" : `${issue.path.join(".")}: ${issue.message}`;
}

/** Makes values fit JSON: no bigint, ISO dates. In place, because rows are many and nearly always plain. */
export function plainRow(row: Row): Row {
  for (const column in row) {
    const value = row[column];
    if (typeof value === "object" || typeof value === "bigint") row[column] = plainValue(value);
  }
  return row;
}

function plainValue(value: bigint | object | null): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value === null) return null;
  if (Array.isArray(value)) return plainList(value);
  if (types.isDate(value)) return value.toISOString();
  // Dates, durations and points of the engines are instances of classes that print themselves in ISO 8601.
  return isRow(value) ? plainRow(value) : String(value);
}

function plainList(list: unknown[]): unknown[] {
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    if (typeof value === "object" || typeof value === "bigint") list[index] = plainValue(value);
  }
  return list;
}

/** Whether it is a plain object, even from another realm: its prototype has no prototype. */
function isRow(value: object): value is Row {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
