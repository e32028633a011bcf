import type { Point } from "../elements.ts";
import type { Placing } from "../placeEntities.ts";
import { cellOf } from "./room.ts";

/** Space between two columns, for the lines. */
const AISLE = 70;
/**
 * Target number of rows per entity on one side of a square: screens are wider than high, and rows lower than columns
 * are wide.
 */
const ROWS = 2;
const FEWEST_ROWS = 7;

/** Places columns side by side from left to right, centred vertically; a long column is split into several. */
export function placeColumns(columns: readonly (readonly string[])[], placing: Placing): Map<string, Point> {
  const total = columns.reduce((sum, column) => sum + column.length, 0);
  const mostRows = Math.max(FEWEST_ROWS, Math.ceil(ROWS * Math.sqrt(total)));
  const places = new Map<string, Point>();
  let left = 0;
  for (const column of columns) {
    if (column.length === 0) continue;
    const parts = Math.ceil(column.length / mostRows);
    const rows = Math.ceil(column.length / parts);
    for (let part = 0; part < parts; part += 1) {
      const ids = column.filter((_, index) => index % parts === part);
      left += placeColumn(ids, { left, shift: part / parts, rows }, placing, places);
    }
    left += AISLE;
  }
  return centred(places);
}

/** Places one column and returns its width. Its parts stand at different heights, so that lines pass between. */
function placeColumn(
  ids: readonly string[],
  { left, shift, rows }: { left: number; shift: number; rows: number },
  placing: Placing,
  places: Map<string, Point>,
): number {
  const { width, above, below } = cellOf(ids, placing);
  const height = above + below;
  const top = (-rows * height) / 2 + shift * height;
  for (const [row, id] of ids.entries()) {
    places.set(id, { x: Math.round(left + width / 2), y: Math.round(top + row * height + above) });
  }
  return width;
}

/** The same positions, centred on the canvas. */
export function centred(places: ReadonlyMap<string, Point>): Map<string, Point> {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const middle = {
    x: Math.round((Math.min(...xs) + Math.max(...xs)) / 2),
    y: Math.round((Math.min(...ys) + Math.max(...ys)) / 2),
  };
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x - middle.x, y: y - middle.y }]));
}
