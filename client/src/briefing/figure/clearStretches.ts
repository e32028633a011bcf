import type { Box } from "../../picture/canvas/labels/boxGrid.ts";
import type { Segment } from "./placing/crossings.ts";
import type { Stroke } from "./svgLine.ts";

/** Points between a line and the text that it stops at. */
const MARGIN = 1;

/**
 * The parts of a line that no text covers, from its start to its end, with its arrowheads; parts shorter than `least`
 * points are left out. If nothing is left, the whole line.
 */
export function clearStretches(stroke: Stroke, boxes: readonly Omit<Box, "id">[], least: number): Stroke[] {
  const { from, to } = stroke;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const covered = boxes.flatMap((box) => within(stroke, box)).sort(([a], [b]) => a - b);
  const clear: [start: number, end: number][] = [];
  let reached = 0;
  for (const [start, end] of [...covered, [1, 1] as const]) {
    if ((start - reached) * length >= least) clear.push([reached, start]);
    reached = Math.max(reached, end);
  }
  if (clear.length === 0) return [stroke];
  const at = (part: number) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  return clear.map(([start, end]) => ({
    ...stroke,
    from: at(start),
    to: at(end),
    arrowFrom: stroke.arrowFrom && start === 0,
    arrowTo: stroke.arrowTo && end === 1,
  }));
}

/** The part of a line inside a box, as fractions of its length; none if it misses the box. */
function within({ from, to }: Segment, { left, right, top, bottom }: Omit<Box, "id">): [number, number][] {
  let [start, end] = [0, 1];
  for (const [at, way, low, high] of [
    [from.x, to.x - from.x, left - MARGIN, right + MARGIN],
    [from.y, to.y - from.y, top - MARGIN, bottom + MARGIN],
  ] as const) {
    if (way === 0) {
      if (at < low || at > high) return [];
      continue;
    }
    const [one, other] = [(low - at) / way, (high - at) / way];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
  }
  return start < end ? [[start, end]] : [];
}
