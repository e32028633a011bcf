import { longestWords } from "../../document/columnWidths.ts";
import { lineColumns, linesIn, scaled, splitText, type Type, textHeight } from "./textFit.ts";

/** Type sizes in points, the largest first. */
const SIZES = [24, 22, 20, 18, 16, 14, 13, 12] as const;
/** Above and below the text of a cell together, and left and right of it, in inches. */
const PADDING = 0.12;
const SIDES = 0.2;
const MOST_AIR = 0.6;

export interface TableRow<Row> {
  row: Row;
  texts: readonly string[];
}

/** The part of a table on one slide. */
export interface TablePage<Row> {
  size: number;
  rows: readonly TableRow<Row>[];
  /** Heights in inches, of the head first. */
  heights: readonly number[];
  /** Above and below the texts of its rows, in inches. */
  margin: number;
}

export interface TableToLay<Row> {
  heads: readonly string[];
  rows: readonly Row[];
  textsOf: (row: Row) => readonly string[];
  /** Widths of the columns, in inches. */
  widths: readonly number[];
}

/**
 * Divides the rows of a table among slides with `height` inches for each: in the largest type that needs no more slides
 * than the smallest type, evenly, and with up to `mostAir` inches of air in each row so that the slides are filled. A row
 * higher than a slide is continued on the next, after a whole sentence.
 */
export function layTable<Row>(
  table: TableToLay<Row>,
  height: number,
  frame: Type,
  mostAir = MOST_AIR,
): TablePage<Row>[] {
  const at = (size: number) => pagesAt(table, height, size, { ...frame, mostAir });
  const sizes = scaled(SIZES, frame);
  const smallest = smallestSize(frame);
  const usual = at(smallest).length;
  return at(sizes.find((one) => holdsWords(table, one, frame) && at(one).length <= usual) ?? smallest);
}

function smallestSize(type: Type): number {
  return Math.min(...scaled(SIZES, type));
}

/** Whether no word is broken; overlong ones are in any case. */
function holdsWords<Row>({ heads, rows, textsOf, widths }: TableToLay<Row>, size: number, frame: Type): boolean {
  const longest = longestWords([heads, ...rows.map(textsOf)], widths.length);
  return widths.every((width, column) => (longest[column] ?? 0) <= columnsIn(width, size, frame));
}

/** Counts the rows of a table that fit on one slide in the smallest type. */
export function rowsThatFit<Row>(
  { heads, rows, textsOf, widths }: TableToLay<Row>,
  height: number,
  type: Type,
): number {
  const size = smallestSize(type);
  let left = height - rowHeight(heads, widths, size, type);
  const fitting = rows.findIndex((row) => {
    left -= rowHeight(textsOf(row), widths, size, type);
    return left < 0;
  });
  return fitting < 0 ? rows.length : Math.max(1, fitting);
}

function pagesAt<Row>(
  table: TableToLay<Row>,
  height: number,
  size: number,
  frame: Type & { mostAir: number },
): TablePage<Row>[] {
  const { heads, rows, textsOf, widths } = table;
  const head = rowHeight(heads, widths, size, frame);
  const room = height - head;
  const cut = rows.flatMap((row) => cutRow(textsOf(row), widths, size, room, frame).map((texts) => ({ row, texts })));
  const heights = cut.map(({ texts }) => rowHeight(texts, widths, size, frame));
  return evenly(heights, room).map(([from, to]) => {
    const own = heights.slice(from, to);
    const left = room - own.reduce((sum, one) => sum + one, 0);
    const air = Math.max(0, Math.min(frame.mostAir, left / (own.length + 1)));
    return {
      size,
      rows: cut.slice(from, to),
      heights: [head, ...own.map((one) => one + air)],
      margin: (PADDING + air) / 2,
    };
  });
}

/** Places of the first and after the last row of each slide, filled alike. */
function evenly(heights: readonly number[], room: number): [number, number][] {
  const full = distribute(heights, room);
  const total = heights.reduce((sum, height) => sum + height, 0);
  for (let capacity = total / full.length; capacity < room; capacity += 0.1) {
    const even = distribute(heights, capacity);
    if (even.length === full.length) return even;
  }
  return full;
}

function distribute(heights: readonly number[], capacity: number): [number, number][] {
  const slides: [number, number][] = [];
  let left = -1;
  for (const [place, height] of heights.entries()) {
    const last = slides.at(-1);
    if (last === undefined || height > left) {
      slides.push([place, place + 1]);
      left = capacity - height;
    } else {
      last[1] = place + 1;
      left -= height;
    }
  }
  return slides;
}

/** The texts of a row, as several rows if they are higher than a slide. */
function cutRow(
  texts: readonly string[],
  widths: readonly number[],
  size: number,
  room: number,
  frame: Type,
): (readonly string[])[] {
  if (rowHeight(texts, widths, size, frame) <= room) return [texts];
  const lines = linesIn(room - PADDING, size, frame);
  const parts = texts.map((text, column) => splitText(text, lines * columnsIn(widths[column] ?? 1, size, frame)));
  // A slide without room for a line cannot divide anything.
  if (parts.every(([, rest]) => rest === "")) return [texts];
  return [
    parts.map(([first]) => first),
    ...cutRow(
      parts.map(([, rest]) => rest),
      widths,
      size,
      room,
      frame,
    ),
  ];
}

function columnsIn(width: number, size: number, frame: Type): number {
  return lineColumns(width - SIDES, size, frame);
}

function rowHeight(texts: readonly string[], widths: readonly number[], size: number, frame: Type): number {
  const heights = texts.map((text, column) => textHeight(text, (widths[column] ?? 1) - SIDES, size, frame));
  return Math.max(...heights, textHeight("", 1, size, frame)) + PADDING;
}
