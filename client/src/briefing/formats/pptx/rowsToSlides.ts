import { columns } from "../../../picture/canvas/labels/labelText.ts";

/** Height that a table may take below the title, without its head, in inches. */
const HEIGHT = 4.85;
/** Above and below the text of a cell. */
const PADDING = 0.12;
/** Height of a line, in sizes of the type. */
const LINE = 1.22;
/** Width of a column of text in sizes of the type: between ours and the widest of the fonts that may stand in for it. */
const COLUMN = 0.56;
/** By how much more room is tried at a time, in inches. */
const STEP = 0.1;
const POINTS = 72;

/**
 * Parts the rows of a table by slides, as many to each as fit at this size of type (in points). `textsOf` tells the text of
 * each cell and `widths` the width of each column, in inches. Of more than `most`
 * slides the first are given.
 */
export function rowsToSlides<Row>(
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
  widths: readonly number[],
  type: number,
  most = Number.POSITIVE_INFINITY,
): Row[][] {
  const heights = rows.map((row) => rowHeight(textsOf(row), widths, type));
  const full = parted(rows, heights, HEIGHT);
  if (full.length > most) return full.slice(0, most);
  // Evenly filled, so that the last slide does not hold a row alone.
  const total = heights.reduce((sum, height) => sum + height, 0);
  for (let room = total / full.length; room < HEIGHT; room += STEP) {
    const even = parted(rows, heights, room);
    if (even.length === full.length) return even;
  }
  return full;
}

/** As many rows to each slide as its room takes. */
function parted<Row>(rows: readonly Row[], heights: readonly number[], room: number): Row[][] {
  const slides: Row[][] = [];
  let left = 0;
  for (const [place, row] of rows.entries()) {
    const height = heights[place] ?? 0;
    const last = slides.at(-1);
    if (last === undefined || height > left) {
      slides.push([row]);
      left = room - height;
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
