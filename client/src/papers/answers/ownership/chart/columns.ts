import type { ChartBox } from "./ChartBox.ts";
import { BOX_GAP, hang } from "./hang.ts";
import type { Layout, NumberOf } from "./Layout.ts";

const GAP = 11;
/** Widths of a column in which names keep their words on few lines. */
const LEAST = 186;
/** Narrower boxes would break names within words. */
const LEAST_BOX = 104;
const MOST_COLUMNS = 5;
/** The error of sums of fractions of a pixel. */
const NOISE = 0.01;

/** A group of holdings under one heading, in one or more columns. */
export interface ColumnGroup {
  heading: string;
  columns: Layout[];
}

/** Boxes under a heading. */
export interface BoxGroup {
  heading: string;
  boxes: readonly ChartBox[];
}

export interface Columns {
  groups: ColumnGroup[];
  /** Width of a column, and from the start of one to that of the next. */
  width: number;
  step: number;
  height: number;
  /** Whether the groups stand one below the other, as on a phone. */
  stacked: boolean;
}

/** Groups in columns of about equal height, in order and each group in columns of its own: the division of the least height. */
export function columnsOf(groups: readonly BoxGroup[], width: number, numberOf: NumberOf): Columns {
  const filled = groups.filter(({ boxes }) => boxes.length > 0);
  const most = Math.min(MOST_COLUMNS, Math.max(1, Math.floor((width + GAP) / (LEAST + GAP))));
  const tries = Array.from({ length: most }, (_, place) => divided(filled, { count: place + 1, width }, numberOf));
  const readable = tries.filter((one, place) => place === 0 || narrowestIn(one) >= LEAST_BOX);
  return readable.reduce((best, one) => (one.height < best.height - 1 ? one : best));
}

/** The width of the narrowest box, which stands at the end of the longest chain. */
function narrowestIn({ groups }: Columns): number {
  const layouts = groups.flatMap(({ columns }) => columns);
  return Math.min(...layouts.flatMap(({ boxes }) => boxes.map(({ text }) => text.width)));
}

interface Division {
  count: number;
  width: number;
}

function divided(groups: readonly BoxGroup[], { count, width }: Division, numberOf: NumberOf): Columns {
  const columnWidth = (width - (count - 1) * GAP) / count;
  const layoutOf = (boxes: readonly ChartBox[]) => hang(boxes, columnWidth, numberOf);
  const frame = { width: columnWidth, step: columnWidth + GAP, stacked: count < groups.length };
  if (frame.stacked) return stacked(groups, layoutOf, frame);
  const [first, second] = groups;
  if (!first) return { groups: [], ...frame, height: 0 };
  const splits = second ? Array.from({ length: count - 1 }, (_, place) => [place + 1, count - place - 1]) : [[count]];
  const tries = splits.map((split) => {
    const columns = groups.map((group, place) => ({
      heading: group.heading,
      columns: partition(group.boxes, split[place] ?? 1, layoutOf),
    }));
    return {
      groups: columns,
      ...frame,
      height: Math.max(...columns.flatMap((group) => group.columns.map(({ height }) => height))),
    };
  });
  return tries.reduce((best, one) => (one.height < best.height ? one : best));
}

function stacked(
  groups: readonly BoxGroup[],
  layoutOf: (boxes: readonly ChartBox[]) => Layout,
  frame: Omit<Columns, "groups" | "height">,
): Columns {
  const columns = groups.map(({ heading, boxes }) => ({ heading, columns: [layoutOf(boxes)] }));
  return {
    groups: columns,
    ...frame,
    height: columns.reduce((sum, group) => sum + (group.columns[0]?.height ?? 0), 0),
  };
}

/** Boxes in columns, in order, so that the highest column is as low as it can be. */
function partition(
  boxes: readonly ChartBox[],
  count: number,
  layoutOf: (boxes: readonly ChartBox[]) => Layout,
): Layout[] {
  const heights = boxes.map((box) => layoutOf([box]).height + BOX_GAP);
  let [low, high] = [Math.max(...heights), heights.reduce((sum, height) => sum + height, 0)];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (filledTo(heights, middle).length <= count) high = middle;
    else low = middle;
  }
  let start = 0;
  return filledTo(heights, high).map((length) => {
    const column = layoutOf(boxes.slice(start, start + length));
    start += length;
    return column;
  });
}

/** The number of boxes in each column if none is higher than `most`. */
function filledTo(heights: readonly number[], most: number): number[] {
  const lengths: number[] = [];
  let room = 0;
  for (const height of heights) {
    if (height > room + NOISE || lengths.length === 0) {
      lengths.push(0);
      room = most;
    }
    lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    room -= height;
  }
  return lengths;
}
