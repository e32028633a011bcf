import { columns } from "../../../picture/canvas/labels/labelText.ts";

/** Height of a table body below the title, in inches. */
const BODY_HEIGHT = 4.85;
/** Above and below the text of a cell, in inches. */
const PADDING = 0.12;
/** Line height in em. */
const LINE_HEIGHT = 1.22;
/** Width of a column of text in em: between our font and the widest fallback. */
const COLUMN_WIDTH = 0.56;
/** Step in inches when searching for an even distribution. */
const STEP = 0.1;
const POINTS_PER_INCH = 72;

/**
 * Divides the rows of a table among slides, as many per slide as fit at type size `type` (points). `textsOf` gives the
 * texts of a row's cells; `widths` are the column widths in inches. At most `most` slides are returned, the first ones.
 */
export function rowsToSlides<Row>(
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
  widths: readonly number[],
  type: number,
  most = Number.POSITIVE_INFINITY,
): Row[][] {
  const heights = rows.map((row) => rowHeight(textsOf(row), widths, type));
  const full = distribute(rows, heights, BODY_HEIGHT);
  if (full.length > most) return full.slice(0, most);
  // Distribute evenly, so that the last slide is not left with a single row.
  const total = heights.reduce((sum, height) => sum + height, 0);
  for (let capacity = total / full.length; capacity < BODY_HEIGHT; capacity += STEP) {
    const even = distribute(rows, heights, capacity);
    if (even.length === full.length) return even;
  }
  return full;
}

/** Fills each slide up to a height. */
function distribute<Row>(rows: readonly Row[], heights: readonly number[], capacity: number): Row[][] {
  const slides: Row[][] = [];
  let left = 0;
  for (const [place, row] of rows.entries()) {
    const height = heights[place] ?? 0;
    const last = slides.at(-1);
    if (last === undefined || height > left) {
      slides.push([row]);
      left = capacity - height;
    } else {
      last.push(row);
      left -= height;
    }
  }
  return slides;
}

function rowHeight(texts: readonly string[], widths: readonly number[], type: number): number {
  const lines = texts.map((text, column) => {
    const capacity = (((widths[column] ?? 1) - PADDING) * POINTS_PER_INCH) / (type * COLUMN_WIDTH);
    return Math.ceil(columns(text) / Math.max(capacity, 1));
  });
  return (Math.max(1, ...lines) * type * LINE_HEIGHT) / POINTS_PER_INCH + PADDING;
}
