import type { SheetValue } from "./Sheet.ts";

/** Points that one line takes. */
const LINE = 15;
/** A row of more lines is read in its cells: a table whose rows fill the screen is none. */
const MOST_LINES = 8;
/** Characters that Chinese, Japanese and Korean take two places for. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]/gu;

/** How high a row must be, in points, for the lines of its longest cell; programs do not all find out by themselves. */
export function rowHeight(values: readonly SheetValue[], columns: readonly { width: number }[]): number {
  const lines = values.map((value, place) => linesOf(value, columns[place]?.width ?? 1));
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines));
}

function linesOf(value: SheetValue, width: number): number {
  const text =
    typeof value === "string" ? value : typeof value === "object" && value && "text" in value ? value.text : "";
  if (text.length > width * MOST_LINES) return MOST_LINES;
  const written = text.split("\n").map((line) => line.length + (line.match(wide)?.length ?? 0));
  return written.reduce((sum, places) => sum + Math.max(1, Math.ceil(places / width)), 0);
}
