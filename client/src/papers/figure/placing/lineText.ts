import { verbTexts } from "../../../picture/labels/placeLineLabels.ts";
import type { FigureLink } from "../figureLinks.ts";
import { type Measure, wrapEvenly } from "../text/wrapText.ts";

/** A row of the text on a line: its verb, its share or the number of its grades, and the numbers of its claims. */
export interface LineRow {
  words: string;
  numbers: string;
}

/** The type of the text on lines: size in points, and widths at size 1. */
export interface LineType {
  size: number;
  measure: Measure;
}

/** Line height in em, and points of white around the text. */
export const ROW = 1.12;
export const PADDING = { x: 2, y: 0.8 };
/** Size of numbers beside words, and the space before them, in em. */
export const RAISED = { size: 0.82, gap: 0.22 };
const MOST_ROWS = 6;
/** Words that are wider than this, in em, may stand on two rows, each at most so much of them. */
const LONG = 7;
const HALF = 0.68;

/**
 * Texts that can stand on a line, the fullest first. All have the numbers of its claims and say in how many grades these are;
 * the verb may go. Empty if there is nothing to write.
 */
export function lineTexts(link: FigureLink, { measure }: LineType): LineRow[][] {
  const { numbers, grades } = link;
  const all = numbers.join(", ");
  const gradesText = grades ?? "";
  const bare = numberRows(numbers, measure).flatMap((rows) => withGrades(rows, gradesText));
  const texts = verbTexts(link).flatMap((words): LineRow[][] => {
    const apart = gradesText === "" || words.includes(gradesText) ? [] : [{ words: gradesText, numbers: all }];
    const rows = words === link.amount ? [words] : wrapEvenly(words, measure(words) * HALF, measure);
    const folded = [rows.map((row, place) => ({ words: row, numbers: place === rows.length - 1 ? all : "" }))];
    if (apart.length > 0) return [[{ words, numbers: "" }, ...apart]];
    const beside = [{ words, numbers: all }];
    return [
      beside,
      ...(rows.length === 2 && measure(words) > LONG
        ? folded
        : all === ""
          ? []
          : [[{ words, numbers: "" }, plainRow(all)]]),
    ];
  });
  return [...texts, ...bare];
}

/** Whether a text has the share or the sum of its line, if that has one. */
export function tellsAmount({ amount }: Pick<FigureLink, "amount">, rows: readonly LineRow[]): boolean {
  return amount === null || rows.some(({ words }) => words.includes(amount));
}

/** Width and height of rows, with the white around them. */
export function sizeOf(rows: readonly LineRow[], type: LineType): { width: number; height: number } {
  return {
    width: Math.max(...rows.map((row) => rowWidth(row, type))) + 2 * PADDING.x,
    height: ((rows.length - 1) * ROW + 1) * type.size + 2 * PADDING.y,
  };
}

export function rowWidth({ words, numbers }: LineRow, { size, measure }: LineType): number {
  if (words === "" || numbers === "") return measure(words + numbers) * size;
  return (measure(words) + RAISED.gap + measure(numbers) * RAISED.size) * size;
}

/** The pieces on one row, on two, on three, and so on; nothing if there are none. */
function numberRows(pieces: readonly string[], measure: Measure): LineRow[][] {
  if (pieces.length === 0) return [[]];
  const total = measure(pieces.join(", "));
  return Array.from({ length: Math.min(pieces.length, MOST_ROWS) }, (_, index) => {
    const count = index + 1;
    const rows: string[] = [];
    for (const piece of pieces) {
      const last = rows.at(-1);
      const longer = `${last}, ${piece}`;
      const fits = last !== undefined && measure(longer) <= Math.max(total / count, measure(piece)) * 1.1;
      if (fits || (last !== undefined && rows.length === count)) rows[rows.length - 1] = longer;
      else rows.push(piece);
    }
    return rows.map((row, place) => plainRow(place < rows.length - 1 ? `${row},` : row));
  });
}

function withGrades(rows: LineRow[], grades: string): LineRow[][] {
  if (grades === "") return [rows];
  const apart = [{ words: grades, numbers: "" }, ...rows];
  const [first, ...others] = rows;
  return first && others.length === 0 ? [[{ words: grades, numbers: first.numbers }], apart] : [apart];
}

function plainRow(numbers: string): LineRow {
  return { words: "", numbers };
}
