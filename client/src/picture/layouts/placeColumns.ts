import type { Point } from "../canvas/elements.ts";
import type { Placing } from "../placement/placeEntities.ts";

/** Space between two columns, for the lines. */
const AISLE = 70;
/** The free part of a usual canvas, in pixels, without the heads of columns. */
const CANVAS = { width: 960, height: 540 };
/** At this zoom labels are read with ease: a column is split only to reach it. */
const READABLE_ZOOM = 0.8;

/**
 * Places columns side by side from left to right, centred vertically. Long columns are split into several, so that the
 * whole fits a canvas at the largest zoom.
 */
export function placeColumns(columns: readonly (readonly string[])[], placing: Placing): Map<string, Point> {
  const mostRows = bestRows(columns.map((column) => ({ count: column.length, cell: cellOf(column, placing) })));
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

/** The number of rows at which the picture is seen largest; of equal ones the largest, which splits least. */
function bestRows(columns: readonly { count: number; cell: Cell }[]): number {
  let best = { rows: 1, zoom: 0 };
  for (let rows = Math.max(1, ...columns.map(({ count }) => count)); rows > 0; rows -= 1) {
    let width = AISLE * (columns.length - 1);
    let height = 0;
    for (const { count, cell } of columns) {
      const parts = Math.ceil(count / rows);
      width += parts * cell.width;
      height = Math.max(height, (Math.ceil(count / parts) + (parts > 1 ? 1 / 2 : 0)) * (cell.above + cell.below));
    }
    const zoom = Math.min(CANVAS.width / width, CANVAS.height / height, READABLE_ZOOM);
    if (zoom > best.zoom) best = { rows, zoom };
  }
  return best.rows;
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
function centred(places: ReadonlyMap<string, Point>): Map<string, Point> {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const middle = {
    x: Math.round((Math.min(...xs) + Math.max(...xs)) / 2),
    y: Math.round((Math.min(...ys) + Math.max(...ys)) / 2),
  };
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x - middle.x, y: y - middle.y }]));
}

/** Space between two entities; more than placement requires, so that nothing has to move. */
const GAP = 18;

/** The cell that each of some entities needs to stand in rows or columns. */
export interface Cell {
  width: number;
  above: number;
  below: number;
}

/** The cell of the largest of these entities, with the space around it. */
export function cellOf(ids: readonly string[], { entities }: Placing): Cell {
  const rooms = ids.flatMap((id) => entities.get(id)?.footprint ?? []);
  return {
    width: 2 * Math.ceil(Math.max(0, ...rooms.map(({ half }) => half))) + GAP,
    above: Math.ceil(Math.max(0, ...rooms.map(({ above }) => above))),
    below: Math.ceil(Math.max(0, ...rooms.map(({ below }) => below))) + GAP,
  };
}
