import type { Point } from "../canvas/elements.ts";
import { type Board, moveSpot, type Spot } from "./board.ts";

const STEP = 20;

/** Moves every new entity that overlaps another to the nearest free position, so that nothing overlaps. */
export function settle(board: Board): void {
  const settled = createSpotGrid();
  for (const spot of board.spots) if (spot.fixed) settled.add(spot);
  for (const spot of board.spots) {
    if (spot.fixed) continue;
    if (!settled.isFree(spot)) moveSpot(spot, freePlaceNear(spot, settled), board);
    settled.add(spot);
  }
}

function freePlaceNear(spot: Spot, others: SpotGrid): Point {
  const { x, y } = spot;
  for (let ring = 1; ; ring += 1) {
    const places = 8 * ring;
    for (let place = 0; place < places; place += 1) {
      const angle = (2 * Math.PI * place) / places;
      const [right, down] = [ring * STEP * Math.cos(angle), ring * STEP * Math.sin(angle)];
      const at = { x: Math.round(x + right), y: Math.round(y + down) };
      if (others.isFree(spot, at)) return at;
    }
  }
}

/** Space kept around every label and shape. */
const MARGIN = 8;
const CELL = 64;
/** Larger than the number of rows of any picture, so that two cells never share a number. */
const MOST_ROWS = 65_536;

/** Finds out whether a space is free without comparing all spots. */
export interface SpotGrid {
  add(spot: Spot): void;
  /** Records that a spot has moved. */
  move(spot: Spot, from: Point): void;
  /** Whether the space of a spot, with a margin, overlaps no other: where it stands, or elsewhere. */
  isFree(spot: Spot, at?: Point): boolean;
}

export function createSpotGrid(): SpotGrid {
  const cells = new Map<number, Spot[]>();
  const add = (spot: Spot) => {
    eachCell(spot, spot, 0, (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(spot);
      else cells.set(key, [spot]);
      return true;
    });
  };
  return {
    add,
    move(spot, from) {
      eachCell(spot, from, 0, (key) => {
        const cell = cells.get(key);
        cell?.splice(cell.indexOf(spot), 1);
        return true;
      });
      add(spot);
    },
    isFree: (spot, at = spot) =>
      eachCell(spot, at, MARGIN, (key) => {
        const cell = cells.get(key);
        if (cell) for (const other of cell) if (other !== spot && overlap(spot, at, other)) return false;
        return true;
      }),
  };
}

/** Visits the cells under a rectangle at a position until a visit returns false; returns whether none did. */
function eachCell(
  { half, above, below }: Spot,
  { x, y }: Point,
  margin: number,
  visit: (key: number) => boolean,
): boolean {
  const lastColumn = Math.floor((x + half + margin) / CELL);
  const firstRow = Math.floor((y - above - margin) / CELL);
  const lastRow = Math.floor((y + below + margin) / CELL);
  for (let column = Math.floor((x - half - margin) / CELL); column <= lastColumn; column += 1) {
    for (let row = firstRow; row <= lastRow; row += 1) if (!visit(column * MOST_ROWS + row)) return false;
  }
  return true;
}

function overlap(a: Spot, { x, y }: Point, b: Spot): boolean {
  if (Math.abs(x - b.x) >= a.half + b.half + MARGIN) return false;
  return y < b.y ? y + a.below + MARGIN > b.y - b.above : b.y + b.below + MARGIN > y - a.above;
}
