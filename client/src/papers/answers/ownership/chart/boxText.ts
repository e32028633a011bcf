import { entityName, foreignLanguage, otherName } from "../../../../model/words/entityName.ts";
import { measureText } from "../../../figure/text/measureText.ts";
import { wrapEvenly, wrapText } from "../../../figure/text/wrapText.ts";
import type { ChartBox } from "./ChartBox.ts";

/** CSS pixels of 1/96 inch, as all sizes of the chart: 9.6 are 7.2 points, the smallest type. */
export const TYPE = { name: 11.2, focus: 14.5, other: 9.8, remark: 9.6, share: 11.2, year: 9.6, note: 9.6 };
/** Bold letters have a stroke around them. */
export const BOLD = 1.01;
export const LINE = 1.19;
const PADDING = { x: 7, y: 3.5 };
/** The sign of the kind of organisation before the name, and the space after it. */
export const SIGN = { radius: 4.4, room: 14 };
const LEAST_HEIGHT = 29;

/** A line of text in a box, relative to the corner of the box; `y` is the baseline. */
export interface BoxLine {
  text: string;
  x: number;
  y: number;
  size: number;
  bold: boolean;
  muted: boolean;
  lang: string | undefined;
  /** The number of the note after it. */
  note: number | null;
}

export interface BoxText {
  lines: BoxLine[];
  width: number;
  height: number;
}

export function widthOf(text: string, size: number, bold = false): number {
  return measureText(text) * size * (bold ? BOLD : 1);
}

/** Sets the names and remarks of a box within its width; `numberOf` gives the numbers of notes. */
export function boxText(box: ChartBox, width: number, numberOf: (note: string) => number | null): BoxText {
  const { entity, remarks, tie } = box;
  const isFocus = entity !== null && tie === null;
  const lines: BoxLine[] = [];
  let y = PADDING.y;
  const write = (
    text: string,
    size: number,
    look: { bold?: boolean; muted?: boolean; from?: number; even?: boolean },
    note: string | null = null,
  ) => {
    const { bold = false, muted = false, from = 0, even = false } = look;
    const room = (width - 2 * PADDING.x - from) / (size * (bold ? BOLD : 1));
    const wrapped = (even ? wrapEvenly : wrapText)(text, room, measureText);
    for (const [place, line] of wrapped.entries()) {
      const number = note !== null && place === wrapped.length - 1 ? numberOf(note) : null;
      lines.push({
        text: line,
        x: PADDING.x + from,
        y: y + size * 0.96,
        size,
        bold,
        muted,
        lang: foreignLanguage(line),
        note: number,
      });
      y += size * LINE;
    }
  };
  if (entity !== null) {
    write(entityName(entity), isFocus ? TYPE.focus : TYPE.name, { bold: true, from: SIGN.room, even: true });
    const other = otherName(entity);
    if (other !== null) write(other.text, isFocus ? TYPE.name - 0.6 : TYPE.other, { even: true });
  }
  for (const { text, note } of remarks) write(text, TYPE.remark, { muted: true }, note);
  return { lines, width, height: Math.max(LEAST_HEIGHT, y + PADDING.y) };
}

/** The width at which the names of a box stand on one line each, within bounds. */
export function naturalWidth(box: ChartBox, { least, most }: { least: number; most: number }): number {
  const { entity, tie, remarks } = box;
  const size = entity !== null && tie === null ? TYPE.focus : TYPE.name;
  const other = entity && otherName(entity);
  const needed = Math.max(
    entity === null ? 0 : widthOf(entityName(entity), size, true) + SIGN.room,
    other ? widthOf(other.text, tie === null ? TYPE.name : TYPE.other) : 0,
    ...(entity === null ? remarks.map(({ text }) => widthOf(text, TYPE.remark)) : []),
  );
  return Math.min(most, Math.max(least, needed + 2 * PADDING.x + 2));
}
