import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { type CsvRow, rowsOf } from "../oracles/csvClaims.ts";

const told = ["statement", "subject", "predicate", "object", "since", "until", "due", "status", "evidence"] as const;

/** The rows of now with what a kept version says of its claims, as if a paper were made at its time; claims since gone are left out. */
export function rowsOfRelease({ dataset, claims, ...rest }: GraphRows, version: string): GraphRows {
  const before = new Map(rowsOf(`releases/${version}/claims.csv`).map((row) => [row.id, row]));
  const then = claims.flatMap((claim) => {
    const row = before.get(claim.id);
    // The cells are those of the same columns at another time.
    return row === undefined ? [] : ({ ...claim, ...columnsOf(row) } as typeof claim);
  });
  return { ...rest, dataset: { ...dataset, version }, claims: then };
}

function columnsOf(row: CsvRow): Record<(typeof told)[number], string | null> {
  const cells = told.map((column) => [column, row[column] || null]);
  return Object.fromEntries(cells);
}
