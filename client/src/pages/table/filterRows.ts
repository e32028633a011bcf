import { containsWords, searchable } from "../../model/words/containsWords.ts";
import type { TableSpec } from "./Column.ts";

/** The words of each row, folded for comparison with the reader's. */
export function wordsOf<Row>(rows: readonly Row[], { columns }: TableSpec<Row>): ReadonlyMap<Row, string> {
  return new Map(rows.map((row) => [row, columns.map(({ text }) => searchable(text(row))).join("\n")]));
}

/** The rows that contain every word of the text, ignoring case, accents and punctuation. */
export function filterRows<Row>(rows: readonly Row[], words: ReadonlyMap<Row, string>, text: string): readonly Row[] {
  if (text.trim() === "") return rows;
  return rows.filter((row) => containsWords(words.get(row) ?? "", text));
}
