import { columns } from "../../picture/labels/labelText.ts";

/** Characters across a page in the type of a table, in the widest of the fallback fonts. */
const PAGE_COLUMNS = 84;
/** Characters; for the padding of a cell and the bold type of its heading. */
const PADDING = 3;
/** Characters; longer words are broken. */
const LONGEST_WORD = 16;
/** Places where a line may break: after spaces and hyphens, and between Chinese characters. */
const breaks = /[\s\-–/\u3000-\u9fff\uff00-\uffef]+/u;

/** The relative widths of a table's columns: as wanted, but wide enough for the longest word in each. */
export function columnWidths(
  wanted: readonly number[],
  rows: readonly (readonly string[])[],
  pageColumns = PAGE_COLUMNS,
): number[] {
  const all = sum(wanted);
  const least = longestWords(rows, wanted.length).map((longest) => ((longest + PADDING) / pageColumns) * all);
  if (sum(least) >= all) return least;
  const widths = [...wanted];
  // A column that shrinks may become too narrow itself: each round settles at least one more.
  for (const _ of wanted) {
    const isShort = widths.map((width, column) => width <= (least[column] ?? 0));
    const settled = sum(least.filter((_, column) => isShort[column]));
    const given = sum(widths.filter((_, column) => !isShort[column]));
    for (const [column, width] of widths.entries())
      widths[column] = isShort[column] ? (least[column] ?? width) : (width * (all - settled)) / given;
  }
  return widths;
}

/** Characters of the longest word in each of `count` columns; a longer one than `LONGEST_WORD` counts as that. */
export function longestWords(rows: readonly (readonly string[])[], count: number): number[] {
  return Array.from({ length: count }, (_, column) => {
    const words = rows.flatMap((row) => (row[column] ?? "").split(breaks)).map(columns);
    return Math.min(LONGEST_WORD, Math.max(0, ...words));
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
