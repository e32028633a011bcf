import { DOUBLE_TAP_MS } from "../canvas/input/doubleTap.ts";

/** When an entity was last tapped on the canvas, by `performance.now`. */
let tappedAt = Number.NEGATIVE_INFINITY;

/** Records that an entity was tapped on the canvas. */
export function noteTap(): void {
  tappedAt = performance.now();
}

/** For how many milliseconds the last tap may still become a double tap; 0 if it is over. */
export function doubleTapLeft(): number {
  return Math.max(0, tappedAt + DOUBLE_TAP_MS - performance.now());
}
