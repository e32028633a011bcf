import type { z } from "zod";

/** The names of a schema's columns. */
export type ColumnOf<Columns extends z.ZodObject> = Extract<keyof Columns["shape"], string>;

/** The names of a schema's columns, in its order. */
export function columnsOf<Columns extends z.ZodObject>(schema: Columns): ColumnOf<Columns>[] {
  // An object's keys are the names of its columns.
  return Object.keys(schema.shape) as ColumnOf<Columns>[];
}

/** The columns that a file may have, and those that it must have. */
export interface FileColumns<Column extends string> {
  allowed: readonly Column[];
  required: readonly Column[];
}

/**
 * The columns of a file. A column whose cells may be empty is optional, so that files of an older version still load.
 */
export function fileColumns<Columns extends z.ZodObject>(schema: Columns): FileColumns<ColumnOf<Columns>> {
  const allowed = columnsOf(schema);
  return { allowed, required: allowed.filter((column) => !schema.shape[column].safeParse("").success) };
}
