import { columns } from "../../../canvas/labelText.ts";

/** Height that a table may take below the title, without its head, in inches. */
const HEIGHT = 4.85;
/** Above and below the text of a cell. */
const PADDING = 0.12;
/** Height of a line, in sizes of the type. */
const LINE = 1.22;
/** Width of a column of text in sizes of the type, in the widest of the fonts that may stand in for ours. */
const COLUMN = 0.62;
const POINTS = 72;

/**
 * Parts the rows of a table by slides, as many to each as fit at this size of type (in points). `textsOf` tells the text of
 * each cell and `widths` the width of each column, in inches.
 */
export function rowsToSlides<Row>(
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
  widths: readonly number[],
  type: number,
): Row[][] {
  const slides: Row[][] = [];
  let left = 0;
  for (const row of rows) {
    const height = rowHeight(textsOf(row), widths, type);
    const last = slides.at(-1);
    if (last === undefined || height > left) {
      slides.push([row]);
      left = HEIGHT - height;
    } else {
      last.push(row);
      left -= height;
    }
  }
  return slides;
}

function rowHeight(texts: readonly string[], widths: readonly number[], type: number): number {
  const lines = texts.map((text, column) => {
    const room = (((widths[column] ?? 1) - PADDING) * POINTS) / (type * COLUMN);
    return Math.ceil(columns(text) / Math.max(room, 1));
  });
  return (Math.max(1, ...lines) * type * LINE) / POINTS + PADDING;
}
