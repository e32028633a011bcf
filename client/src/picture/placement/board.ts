import type { Point } from "../canvas/elements.ts";
import type { Body, Tie } from "./simulate.ts";

/** An entity on the board, in whole numbers: fast to compare, and the same on every machine. */
export interface Spot extends Point {
  /** Its place among the spots. */
  index: number;
  half: number;
  above: number;
  below: number;
  fixed: boolean;
  counterpart: boolean;
  lines: Line[];
  /** The cost of its position; null when something that it depends on has moved. */
  cost: number | null;
}

/** A straight line between two entities. */
export interface Line {
  /** Its place among the lines. */
  index: number;
  a: Spot;
  b: Spot;
}

/** The picture while positions are tried out. */
export interface Board {
  spots: Spot[];
  lines: Line[];
  /** The point that new entities gather around. */
  centre: Point;
  /** The rectangles around spots and lines, in their order: most comparisons end with them. */
  boxes: { spots: Boxes; lines: Boxes };
}

/** Rectangles in a row, each as left, right, top and bottom, which are compared much faster than objects. */
type Boxes = Int32Array;

/** The board for bodies after the simulation; also returns the spot of each body. */
export function toBoard(bodies: Body[], ties: Tie[], centre: Point): Board & { spotOf: Map<Body, Spot> } {
  const spotOf = new Map(bodies.map((body, index) => [body, toSpot(body, index)]));
  const spots = [...spotOf.values()];
  const lines: Line[] = [];
  for (const { source, target } of ties) connect(spotOf.get(source), spotOf.get(target), lines);
  const boxes = { spots: new Int32Array(4 * spots.length), lines: new Int32Array(4 * lines.length) };
  for (const spot of spots) boxSpot(spot, boxes.spots);
  for (const line of lines) boxLine(line, boxes.lines);
  return { spots, lines, centre, boxes, spotOf };
}

function toSpot({ x, y, footprint, fixed, counterpart }: Body, index: number): Spot {
  return {
    index,
    x: Math.round(x),
    y: Math.round(y),
    half: Math.ceil(footprint.half),
    above: Math.ceil(footprint.above),
    below: Math.ceil(footprint.below),
    fixed,
    counterpart,
    lines: [],
    cost: null,
  };
}

function connect(a: Spot | undefined, b: Spot | undefined, lines: Line[]): void {
  if (!a || !b) return;
  const line = { index: lines.length, a, b };
  for (const held of [lines, a.lines, b.lines]) held.push(line);
}

/** Moves an entity, and the ends of its lines with it. */
export function moveSpot(spot: Spot, { x, y }: Point, { boxes }: Board): void {
  spot.x = x;
  spot.y = y;
  boxSpot(spot, boxes.spots);
  for (const line of spot.lines) boxLine(line, boxes.lines);
}

function boxSpot({ index, x, y, half, above, below }: Spot, boxes: Boxes): void {
  const at = 4 * index;
  boxes[at] = x - half;
  boxes[at + 1] = x + half;
  boxes[at + 2] = y - above;
  boxes[at + 3] = y + below;
}

function boxLine({ index, a, b }: Line, boxes: Boxes): void {
  const at = 4 * index;
  boxes[at] = Math.min(a.x, b.x);
  boxes[at + 1] = Math.max(a.x, b.x);
  boxes[at + 2] = Math.min(a.y, b.y);
  boxes[at + 3] = Math.max(a.y, b.y);
}

/** The first rectangle of a row, from an index on, that touches one of another row; the end of the row if there is none. */
export function nextTouching(row: Boxes, from: number, others: Boxes, other: number): number {
  const left = others[4 * other] ?? 0;
  const right = others[4 * other + 1] ?? 0;
  const top = others[4 * other + 2] ?? 0;
  const bottom = others[4 * other + 3] ?? 0;
  let at = 4 * from;
  for (; at < row.length; at += 4) {
    // One question in place of four, whose answers no processor can foresee: is none of these distances negative?
    const across = (right - (row[at] ?? 0)) | ((row[at + 1] ?? 0) - left);
    const down = (bottom - (row[at + 2] ?? 0)) | ((row[at + 3] ?? 0) - top);
    if ((across | down) >= 0) break;
  }
  return at / 4;
}
