import type { SheetValue } from "./Sheet.ts";
import { textOf } from "./sheetValues.ts";

/** Points. */
const LINE_HEIGHT = 15;
/** Higher rows would fill the screen; the rest is read in the cell. */
const MOST_LINES = 8;
/** Characters of double width: Chinese, Japanese and Korean. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]/gu;

/** Row height in points for the longest cell; not all programs compute it themselves. */
export function rowHeight(values: readonly SheetValue[], columns: readonly { width: number }[]): number {
  const lines = values.map((value, place) => linesOf(value, columns[place]?.width ?? 1));
  return LINE_HEIGHT * Math.min(MOST_LINES, Math.max(1, ...lines));
}

function linesOf(value: SheetValue, width: number): number {
  const text = textOf(value);
  if (text.length > width * MOST_LINES) return MOST_LINES;
  const written = text.split("\n").map((line) => line.length + (line.match(wide)?.length ?? 0));
  return written.reduce((sum, places) => sum + Math.max(1, Math.ceil(places / width)), 0);
}
