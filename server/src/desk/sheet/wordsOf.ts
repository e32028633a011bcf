import type { PlainSheet } from "../../convert/readSheet.ts";

/** More words than this nobody matches by hand. */
const MOST_WORDS = 60;

/** The different texts of a column, the most frequent first. */
export function wordsOf({ rows }: PlainSheet, column: string): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = cells.get(column) ?? "";
    if (text !== "" && text.length <= 100) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((left, right) => right.count - left.count)
    .slice(0, MOST_WORDS);
}
