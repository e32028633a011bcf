import type { Point } from "../../../picture/canvas/elements.ts";
import { lengthOf, pointAt, type Segment, type TextArea, within } from "../../../picture/labels/TextArea.ts";

/** A line from end to end; straight, or around what stands in its way. */
export interface Route extends Segment {
  /** The points between its ends at which it turns, in order; rounded corners have several. */
  bends?: readonly Point[];
}

/** A part of a line, as fractions of its length from its start. */
export type Piece = readonly [from: number, to: number];

/** The straight legs of a line, in order. */
export function legsOf({ from, to, bends = [] }: Route): Segment[] {
  const points = [from, ...bends, to];
  return points.slice(1).map((end, index) => ({ from: points[index] ?? from, to: end }));
}

export function routeLength(route: Route): number {
  return legsOf(route).reduce((sum, leg) => sum + lengthOf(leg), 0);
}

/** The leg on which a part of a line lies, the point there, and its distance from the start of the leg. */
export function placeOn(route: Route, part: number): { point: Point; leg: Segment; along: number } {
  const legs = legsOf(route);
  let left = part * routeLength(route);
  for (const leg of legs) {
    const length = lengthOf(leg);
    if (left <= length) return { leg, point: pointAt(leg, length === 0 ? 0 : left / length), along: left };
    left -= length;
  }
  const leg = legs.at(-1) ?? route;
  return { leg, point: leg.to, along: lengthOf(leg) };
}

/** The parts of a line that lie within an area, in order. */
export function partsWithin(route: Route, area: TextArea): Piece[] {
  if (!route.bends) {
    const part = within(route, area);
    return part === null ? [] : [part];
  }
  const whole = routeLength(route) || 1;
  let before = 0;
  return legsOf(route).flatMap((leg): Piece[] => {
    const length = lengthOf(leg);
    const start = before;
    before += length;
    const part = within(leg, area);
    return part === null ? [] : [[(start + part[0] * length) / whole, (start + part[1] * length) / whole]];
  });
}
