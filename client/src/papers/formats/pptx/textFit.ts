import { columns, isWide } from "../../../picture/labels/labelText.ts";
import type { Frame } from "./Deck.ts";

const POINTS_PER_INCH = 72;
/** Part of a line that a wrapped text fills: words do not end where lines do. */
const WRAPPED = 0.94;
/** The parts of a frame on which the space for a text depends. */
export type Type = Pick<Frame, "columnWidth" | "lineHeight" | "scale">;

/** Type sizes for slides of another height, in half points. */
export function scaled(sizes: readonly number[], { scale }: Type): number[] {
  return sizes.map((size) => Math.round(size * scale * 2) / 2);
}

/** Columns of text on a line `width` inches long in type of `size` points. */
export function lineColumns(width: number, size: number, { columnWidth }: Type): number {
  return Math.max(1, Math.floor((width * POINTS_PER_INCH) / (size * columnWidth)));
}

/** Height in inches of a text with its paragraphs. */
export function textHeight(text: string, width: number, size: number, type: Type): number {
  const ems = (width * POINTS_PER_INCH) / size;
  const linesOf = (wide: number) => (wide <= ems ? 1 : Math.ceil(wide / (ems * WRAPPED)));
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(emWidth(line, type)), 0);
  return (lines * size * type.lineHeight) / POINTS_PER_INCH;
}

/** Width of a text in em: a Chinese character takes one in every font. */
function emWidth(text: string, { columnWidth }: Type): number {
  let wide = 0;
  for (const character of text) if (isWide(character)) wide += 1;
  return wide + (columns(text) - 2 * wide) * columnWidth;
}

/** Lines of type of `size` points in `height` inches. */
export function linesIn(height: number, size: number, { lineHeight }: Type): number {
  return Math.max(1, Math.floor((height * POINTS_PER_INCH) / (size * lineHeight)));
}

/** The largest of some sizes in which a text fits; the last if it fits in none. */
export function fittingSize(
  text: string,
  { w, h }: { w: number; h: number },
  sizes: readonly number[],
  type: Type,
): number {
  return sizes.find((size) => textHeight(text, w, size, type) <= h) ?? sizes.at(-1) ?? 12;
}

/** Places where a text may be divided, the best first: after a sentence, after a clause, after a word. */
const ends = [/(?<=[.!?]["”’)]*)\s+|(?<=[。！？]["”’）]*)/u, /(?<=[,;:])\s+|(?<=[，；：、])/u, /\s+/u];

/** Divides a text after the last whole sentence, or else clause or word, within `most` columns; rest may be empty. */
export function splitText(text: string, most: number): [string, string] {
  if (columns(text) <= most) return [text, ""];
  const fitting = longestFitting(text, most);
  for (const end of ends) {
    const marks = [...fitting.matchAll(new RegExp(end, "gu"))];
    const last = marks.at(-1);
    if (last !== undefined && last.index > 0) return [text.slice(0, last.index).trim(), text.slice(last.index).trim()];
  }
  return [fitting, text.slice(fitting.length)];
}

/** The longest beginning that fits, with the blank after it. */
function longestFitting(text: string, most: number): string {
  let length = 0;
  let taken = 0;
  for (const character of text) {
    taken += columns(character);
    if (taken > most) break;
    length += character.length;
  }
  return text.slice(0, length + (/\s/.test(text[length] ?? "") ? 1 : 0));
}
