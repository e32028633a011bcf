import type { Point } from "../../picture/canvas/elements.ts";
import type { Bounds } from "../../picture/canvas/viewport.ts";

/** The middle of a box. */
export function pointIn({ left, right, top, bottom }: Bounds): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
