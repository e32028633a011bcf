import type { Point } from "../canvas/elements.ts";
import type { Body, Tie } from "./simulate.ts";

/** An entity on the board, in whole numbers: fast to compare, and the same on every machine. */
export interface Spot extends Point {
  half: number;
  above: number;
  below: number;
  fixed: boolean;
  counterpart: boolean;
  lines: Line[];
  /** The cost of its position, and the version of the board it was computed for. */
  cost: number;
  reckoned: number;
}

/** A straight line between two entities. */
export interface Line {
  a: Spot;
  b: Spot;
}

/** The picture while positions are tried out. */
export interface Board {
  spots: Spot[];
  lines: Line[];
  /** The point that new entities gather around. */
  centre: Point;
  /** Counts the changes that were kept. */
  version: number;
}

/** The board for bodies after the simulation; also returns the spot of each body. */
export function toBoard(bodies: Body[], ties: Tie[], centre: Point): Board & { spotOf: Map<Body, Spot> } {
  const spotOf = new Map(bodies.map((body) => [body, toSpot(body)]));
  const lines = ties.flatMap(({ source, target }) => connect(spotOf.get(source), spotOf.get(target)));
  return { spots: [...spotOf.values()], lines, centre, version: 0, spotOf };
}

function toSpot({ x, y, footprint, fixed, counterpart }: Body): Spot {
  return {
    x: Math.round(x),
    y: Math.round(y),
    half: Math.ceil(footprint.half),
    above: Math.ceil(footprint.above),
    below: Math.ceil(footprint.below),
    fixed,
    counterpart,
    lines: [],
    cost: 0,
    reckoned: -1,
  };
}

function connect(a: Spot | undefined, b: Spot | undefined): Line[] {
  if (!a || !b) return [];
  const line = { a, b };
  a.lines.push(line);
  b.lines.push(line);
  return [line];
}
