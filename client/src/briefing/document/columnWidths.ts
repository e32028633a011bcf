import { columns } from "../../picture/canvas/labels/labelText.ts";

/** Columns of text across a page in the type of a table, in the widest of the fonts that may stand in for ours. */
const PAGE_COLUMNS = 84;
/** Room at the sides of a cell, and for the bold type of its head. */
const PADDING = 3;
/** A longer word is broken rather than given more room. */
const LONGEST_WORD = 16;
/** Where a line may end: behind blanks and hyphens, and between Chinese characters. */
const breaks = /[\s\-–/\u3000-\u9fff\uff00-\uffef]+/u;

/**
 * The widths of a table's columns, as parts of their sum: those wanted, but none narrower than the longest word in it, as
 * a grade of evidence that breaks in its middle is hard to read. The others make room by as much.
 */
export function columnWidths(
  wanted: readonly number[],
  rows: readonly (readonly string[])[],
  across = PAGE_COLUMNS,
): number[] {
  const all = sum(wanted);
  const least = wanted.map((_, column) => {
    const words = rows.flatMap((row) => (row[column] ?? "").split(breaks)).map(columns);
    return ((Math.min(LONGEST_WORD, Math.max(0, ...words)) + PADDING) / across) * all;
  });
  if (sum(least) >= all) return least;
  const widths = [...wanted];
  // Who gives may come to be too narrow in turn: each round settles one more column.
  for (const _ of wanted) {
    const isShort = widths.map((width, column) => width <= (least[column] ?? 0));
    const settled = sum(least.filter((_, column) => isShort[column]));
    const given = sum(widths.filter((_, column) => !isShort[column]));
    for (const [column, width] of widths.entries())
      widths[column] = isShort[column] ? (least[column] ?? width) : (width * (all - settled)) / given;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
