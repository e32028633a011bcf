import { measureText } from "../../../figure/text/measureText.ts";
import { wrapText } from "../../../figure/text/wrapText.ts";
import { BOLD, boxText, naturalWidth } from "./boxText.ts";
import type { ChartBox, OwnershipChart } from "./ChartBox.ts";
import { type BoxGroup, type Columns, columnsOf } from "./columns.ts";
import { type Layout, moved, type NumberOf, type PlacedBox, type Rail, together, turnedOver } from "./Layout.ts";
import { ownerRows } from "./ownerRows.ts";

/** From a rail across to what stands below or above it. */
export const DROP = 12;
/** From the left side of the framed box to the line that joins it to a rail. */
export const INSET = 22;
const HEADING = { size: 11, line: 14, beside: 8, below: 8 };
/** Between two groups that stand one below the other. */
const BETWEEN = 16;

/** A heading over columns, line by line; its place is that of the start of its first line on the baseline. */
export interface Heading {
  lines: readonly string[];
  x: number;
  y: number;
  size: number;
  line: number;
}

/** The owners with the organisation asked about below them, in rows if they fit, else in columns that stand on one rail. */
export function upperPart(
  { self, owners }: OwnershipChart,
  width: number,
  numberOf: NumberOf,
): { layout: Layout; self: PlacedBox } {
  const rows = ownerRows(self, owners, width, numberOf);
  const layout = rows ?? ownerColumns(self, owners, width, numberOf);
  const box = layout.boxes.find((one) => one.box === self || (one.box.tie === null && one.box.entity === self.entity));
  if (!box) throw new Error("The organisation has no box");
  return { layout, self: box };
}

function ownerColumns(self: ChartBox, owners: readonly ChartBox[], width: number, numberOf: NumberOf): Layout {
  const columns = columnsOf([{ heading: "", boxes: owners }], width, numberOf);
  const above = turnedOver(hungColumns(columns, INSET, 0, []).layout);
  const text = boxText(self, naturalWidth(self, { least: 130, most: width }), numberOf);
  const top = above.height + DROP;
  const drop: Rail = { from: { x: INSET, y: above.height }, to: { x: INSET, y: top } };
  const own: Layout = {
    boxes: [{ box: self, text, x: 0, y: top }],
    legs: [],
    rails: [drop],
    width,
    height: top + text.height,
  };
  return together([above, own], { width, height: own.height });
}

/** Holdings in columns that hang from one rail, with the heading of each group; `from` is where the rail is joined. */
export function lowerPart(
  groups: readonly BoxGroup[],
  { width, from }: { width: number; from: number },
  numberOf: NumberOf,
): { layout: Layout; headings: Heading[] } {
  const columns = columnsOf(groups, width, numberOf);
  const room = (columns.width - HEADING.beside - 4) / (HEADING.size * BOLD);
  const headings = columns.groups.map(({ heading }) => wrapText(heading, room, measureText));
  const most = Math.max(0, ...headings.map((lines) => lines.length));
  return hungColumns(columns, from, most * HEADING.line + HEADING.below, headings);
}

function hungColumns(
  { groups, width, step, stacked }: Columns,
  from: number,
  headed: number,
  headings: readonly (readonly string[])[],
): { layout: Layout; headings: Heading[] } {
  const parts: Layout[] = [];
  const heads: Heading[] = [];
  const starts: number[] = [];
  let [x, y, bottom] = [0.5, 0, 0];
  for (const [place, group] of groups.entries()) {
    if (stacked && place > 0) [x, y] = [0.5, bottom + BETWEEN];
    heads.push({ ...HEADING, lines: headings[place] ?? [], x: x + HEADING.beside, y: y + HEADING.line + 2 });
    for (const column of group.columns) {
      const top = y + headed + 2;
      const rail = { from: { x, y: stacked ? 0 : y }, to: { x, y: top } };
      parts.push(moved(column, { x, y: top }), { boxes: [], legs: [], rails: [rail], width: 0, height: 0 });
      starts.push(x);
      bottom = Math.max(bottom, top + column.height);
      x += step;
    }
  }
  const ends = [...starts, from];
  const bus = { from: { x: Math.min(...ends), y: 0 }, to: { x: Math.max(...ends), y: 0 } };
  const size = { width: Math.max(0, ...starts) + width, height: bottom };
  const rails = starts.length === 0 ? [] : [bus];
  return { layout: together([...parts, { boxes: [], legs: [], rails, ...size }], size), headings: heads };
}
