import type { z } from "zod";

/** The names of a schema's columns. */
export type ColumnOf<Columns extends z.ZodObject> = Extract<keyof Columns["shape"], string>;

/** The names of a schema's columns, in its order. */
export function columnsOf<Columns extends z.ZodObject>(schema: Columns): ColumnOf<Columns>[] {
  // An object's keys are the names of its columns.
  return Object.keys(schema.shape) as ColumnOf<Columns>[];
}
