import { type } from "../../briefing/paper.ts";
import { isWideTable } from "../Block.ts";
import { widthOfText } from "./countLines.ts";
import { isSquare } from "./letters.ts";

/** Points on both sides of the text in a cell. */
export const CELL_PADDING = 8.5;
/** The part of a page that the text of one column asks for at most: a longer one breaks into lines. */
const MOST_OF_PAGE = 0.42;
/** A longer word than this, in em, is broken. */
const LONGEST_WORD = 8;
/** Lines on which the head of a column may stand. */
const HEAD_LINES = 2.5;
/** Width of a page in points, of which the widths are parts. */
const PAGE = 493;

/** The widths of the columns of a table by what stands in them: short ones are narrow, long ones share what is left; no word is broken. */
export function tableWidths(heads: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const { size } = isWideTable({ columns: heads }) ? type.wideTable : type.table;
  const points = (text: string, bold: boolean) => widthOfText(text, bold) * size;
  const columns = heads.map((head, place) => {
    const texts = rows.map((row) => row[place] ?? "");
    const headWidth = points(head, true) / HEAD_LINES;
    const least =
      Math.max(headWidth / size, longestWord(head, true), ...texts.map((text) => longestWord(text, false))) * size;
    const whole = Math.max(0, ...texts.map((text) => points(text, false)));
    return {
      least: least + CELL_PADDING + 1,
      wanted: Math.max(least, Math.min(whole, MOST_OF_PAGE * PAGE)) + CELL_PADDING + 1,
    };
  });
  const [least, wanted] = [sum(columns.map((one) => one.least)), sum(columns.map((one) => one.wanted))];
  if (wanted <= PAGE) return columns.map((one) => (one.wanted * PAGE) / wanted);
  const share = Math.max(0, (PAGE - least) / (wanted - least));
  return columns.map((one) => one.least + (one.wanted - one.least) * share);
}

/** The width of the longest piece of a text that no line break divides, in em. */
function longestWord(text: string, bold: boolean): number {
  const words = text.split(/[\s\-–/]+/u).map((word) => (isSquare(word[0] ?? "") ? word.slice(0, 2) : word));
  return Math.min(LONGEST_WORD, Math.max(0, ...words.map((word) => widthOfText(word, bold))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
