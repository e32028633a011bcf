import type { PlainSheet } from "../../convert/readSheet.ts";

/** The rows of a sheet that differ in the columns that are read, and those that are the same as an earlier one. */
export function repeatedRows({ rows }: Pick<PlainSheet, "rows">, columns: ReadonlySet<string>) {
  const first = new Map<string, number>();
  const repeated: { line: number; of: number }[] = [];
  const different = rows.filter(({ line, cells }) => {
    const said = JSON.stringify([...columns].map((column) => cells.get(column) ?? ""));
    const of = first.get(said);
    if (of === undefined) first.set(said, line);
    else repeated.push({ line, of });
    return of === undefined;
  });
  return { rows: different, repeated };
}
