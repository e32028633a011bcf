import type { Point } from "../canvas/elements.ts";
import type { Box } from "./boxGrid.ts";

/** The rectangle of a text around its centre, turned by `slope` radians. */
export interface TextArea extends Point {
  width: number;
  height: number;
  slope: number;
}

/** A straight line that a text may stand on. */
export interface Segment {
  from: Point;
  to: Point;
}

export function lengthOf({ from, to }: Segment): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

export function pointAt({ from, to }: Segment, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The slope of a text along a line, never upside down. */
export function slopeOf({ from, to }: Segment): number {
  return to.x === from.x ? -Math.PI / 2 : Math.atan((to.y - from.y) / (to.x - from.x));
}

/** The rectangle as a text that is not turned. */
export function areaOf({ left, right, top, bottom }: Omit<Box, "id">): TextArea {
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top, slope: 0 };
}

/** Upright boxes that together cover a text: one, or small squares along its slope. */
export function boxesOf({ x, y, width, height, slope }: TextArea): Omit<Box, "id">[] {
  if (slope === 0) return [around(x, y, width / 2, height / 2)];
  const reach = Math.max(0, (width - height) / 2);
  // At half a height apart they leave no gap, whatever the slope.
  const steps = Math.ceil((2 * reach) / (height / 2));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const off = steps === 0 ? 0 : -reach + (2 * reach * step) / steps;
    return around(x + Math.cos(slope) * off, y + Math.sin(slope) * off, height / 2, height / 2);
  });
}

/** The part of a line that lies within an area, as fractions of its length from its start; null if none does. */
export function within({ from, to }: Segment, area: TextArea): readonly [number, number] | null {
  const { x, y, width, height, slope } = area;
  const reach = (width + height) / 2;
  if (Math.max(from.x, to.x) < x - reach || Math.min(from.x, to.x) > x + reach) return null;
  if (Math.max(from.y, to.y) < y - reach || Math.min(from.y, to.y) > y + reach) return null;
  const [left, top, wide, high] = [from.x - x, from.y - y, to.x - from.x, to.y - from.y];
  // Seen along the text, the area is upright.
  const cos = slope === 0 ? 1 : Math.cos(slope);
  const sin = slope === 0 ? 0 : Math.sin(slope);
  const across = between(left * cos + top * sin, wide * cos + high * sin, width / 2);
  if (across === null || across[0] >= 1 || across[1] <= 0) return null;
  const down = between(top * cos - left * sin, high * cos - wide * sin, height / 2);
  if (down === null) return null;
  const first = Math.max(0, across[0], down[0]);
  const last = Math.min(1, across[1], down[1]);
  return first < last ? [first, last] : null;
}

/** From and until when something that starts at `at` and moves by `way` is within `half` of the middle. */
function between(at: number, way: number, half: number): readonly [number, number] | null {
  if (way === 0) return Math.abs(at) < half ? [0, 1] : null;
  const one = (-half - at) / way;
  const other = (half - at) / way;
  return one < other ? [one, other] : [other, one];
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Omit<Box, "id"> {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}
