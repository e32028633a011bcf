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
