import { textWidth } from "../../charts/textWidth.ts";
import { type ChainRow, columnIds } from "./chainRows.ts";
import { chainStrings as strings } from "./strings.ts";

/** Space for the names of bands, at the left, and type of the heads of columns, in CSS pixels. */
export const LABEL = 60;
export const HEAD_TYPE = 10.5;
/** Bold type is so much wider. */
export const BOLD = 1.08;
/** Room for the mark before a name and the space behind it. */
export const MARK = { before: 10.5, behind: 3.5 };
/** Width of names in em below which no part of a column gets. */
const LEAST_NAME = 4;
/** Share of the names of a column that fit without being cut, if they are not too long. */
const WHOLE = 0.9;
/** Least width of a column. */
const NARROW = 46;
/** Width between two columns: without lines, more for each line, and the most as a share of the drawing. */
const GAP = { least: 14, line: 4, most: 0.06 };

/** A column on the drawing; lines run in the gap behind it. */
export interface PackedColumn {
  left: number;
  width: number;
  gap: number;
  /** Number of parts beside each other, and the width of each. */
  subs: number;
  part: number;
}

/** The space that a column asks for; names in em of their type. */
interface ColumnNeeds {
  isDrawn: boolean;
  hasNames: boolean;
  usual: number;
  longest: number;
  head: number;
  lines: number;
}

/** The space that the columns of some rows ask for, with names of so many em; `lines` is the number of bundles behind each. */
export function columnNeeds(rows: readonly ChainRow[], lines: readonly number[], longest: number): ColumnNeeds[] {
  return columnIds.map((id, column) => {
    const names = rows
      .filter(({ first }) => first === column)
      .map(({ name, first, last }) => textWidth(name, last > first ? BOLD : 1))
      .sort((a, b) => a - b);
    return {
      // Steps are drawn always, the last column only if something stands in it.
      isDrawn: id !== "none" || names.length > 0,
      hasNames: names.length > 0,
      usual: Math.max(LEAST_NAME, Math.min(longest, names[Math.floor(WHOLE * (names.length - 1))] ?? 0)),
      longest: names.at(-1) ?? 0,
      head: textWidth(strings.columns[id], HEAD_TYPE * BOLD) + 2,
      lines: lines[column] ?? 0,
    };
  });
}

/** The least width of a drawing with so many parts of each column, in type of this size. */
export function leastWidth(needs: readonly ColumnNeeds[], subs: readonly number[], type: number): number {
  const widths = needs.map((need, column) => (need.isDrawn ? leastOf(need, subs[column] ?? 1, type) : 0));
  return LABEL + sum(widths) + GAP.least * (needs.filter(({ isDrawn }) => isDrawn).length - 1);
}

function leastOf({ hasNames, usual, head }: ColumnNeeds, subs: number, type: number): number {
  return Math.max(NARROW, head, hasNames ? subs * (usual * type + MARK.before + MARK.behind) : 0);
}

/** Places columns: what is left of the width goes first to the lines, then to names that would be cut. */
export function placeColumns(
  needs: readonly ColumnNeeds[],
  subs: readonly number[],
  { type, width }: { type: number; width: number },
): PackedColumn[] {
  const drawn = needs.filter(({ isDrawn }) => isDrawn);
  let spare = Math.max(0, width - leastWidth(needs, subs, type));
  const asked = drawn.slice(0, -1).map(({ lines }) => Math.min(GAP.line * lines, GAP.most * width));
  // Lines may take half of what is left.
  const share = Math.min(1, (0.5 * spare) / Math.max(1, sum(asked)));
  const gaps = asked.map((more) => GAP.least + more * share);
  spare -= sum(asked) * share;
  const widths = drawn.map((need, column) => leastOf(need, subs[column] ?? 1, type));
  const missing = drawn.map(({ hasNames, longest }, column) => {
    const wanted = (subs[column] ?? 1) * (longest * type + MARK.before + MARK.behind);
    return hasNames ? Math.max(0, wanted - (widths[column] ?? 0)) : 0;
  });
  const part = Math.min(1, spare / Math.max(1, sum(missing)));
  spare -= sum(missing) * part;
  let left = LABEL;
  return drawn.map((_, column) => {
    const own = (widths[column] ?? 0) + (missing[column] ?? 0) * part;
    const gap = (gaps[column] ?? 0) + spare / drawn.length;
    const count = subs[column] ?? 1;
    const placed = { left, width: own, gap, subs: count, part: own / count };
    left += own + gap;
    return placed;
  });
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
