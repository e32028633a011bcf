import type { Point } from "../../../picture/canvas/elements.ts";

/** A corner of a line, and from how far before it to how far behind it, in points, its curve goes. */
export interface Bend {
  point: Point;
  radius: number;
}

const STEPS = 4;

/** The points between the ends of a line with these corners, which are rounded. */
export function roundCorners(from: Point, bends: readonly Bend[], to: Point): Point[] {
  return bends.flatMap(({ point, radius }, index) => {
    const start = towards(point, bends[index - 1]?.point ?? from, radius);
    const end = towards(point, bends[index + 1]?.point ?? to, radius);
    return Array.from({ length: STEPS + 1 }, (_, step) => curve(start, point, end, step / STEPS));
  });
}

/** A point so far from the corner, but not beyond the middle of the way to the next. */
function towards(corner: Point, end: Point, far: number): Point {
  const length = Math.hypot(end.x - corner.x, end.y - corner.y);
  const part = length === 0 ? 0 : Math.min(far, length / 2.2) / length;
  return { x: corner.x + (end.x - corner.x) * part, y: corner.y + (end.y - corner.y) * part };
}

/** A point of the quadratic curve from `start` to `end` that is drawn to `corner`. */
function curve(start: Point, corner: Point, end: Point, part: number): Point {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return { x: a * start.x + b * corner.x + c * end.x, y: a * start.y + b * corner.y + c * end.y };
}
