import type { Point } from "../../../picture/canvas/elements.ts";
import type { Area } from "../../../picture/canvas/viewport.ts";

/** Corners for the map, the usual one first; the fourth holds the buttons. */
export const corners = ["bottom-left", "top-left", "top-right"] as const;
export type Corner = (typeof corners)[number];

/** How far an entity with its label extends from its position, in pixels. */
const REACH = { aside: 56, above: 14, below: 48 };
const EDGE = 12;

/** A corner in which a map of this size covers no entity, the current one if possible. */
export function freeCorner(
  places: Iterable<Point>,
  { stage, map, now }: { stage: Area; map: Area; now: Corner },
): Corner {
  const all = [...places];
  return [now, ...corners].find((corner) => !all.some((place) => covers(corner, place, stage, map))) ?? corners[0];
}

function covers(corner: Corner, { x, y }: Point, stage: Area, map: Area): boolean {
  const left = corner === "top-right" ? stage.width - EDGE - map.width : EDGE;
  const top = corner === "bottom-left" ? stage.height - EDGE - map.height : EDGE;
  const aside = x + REACH.aside > left && x - REACH.aside < left + map.width;
  return aside && y + REACH.below > top && y - REACH.above < top + map.height;
}
