import { plainText } from "../words/plainText.ts";
import type { TableSpec } from "./Column.ts";

/** The words of each row, folded for comparison with the reader's. */
export function wordsOf<Row>(rows: readonly Row[], { columns }: TableSpec<Row>): ReadonlyMap<Row, string> {
  return new Map(rows.map((row) => [row, plainText(columns.map(({ text }) => text(row)).join("\n"))]));
}

/** The rows that contain every word of the text, ignoring case and accents. */
export function filterRows<Row>(rows: readonly Row[], words: ReadonlyMap<Row, string>, text: string): readonly Row[] {
  const wanted = plainText(text).split(" ").filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => wanted.every((word) => words.get(row)?.includes(word)));
}
