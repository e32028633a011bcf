import type { Point, Scene } from "../../../picture/canvas/elements.ts";
import { boundsAt, extentOf } from "../../../picture/canvas/extent.ts";
import type { Area, Bounds } from "../../../picture/canvas/viewport.ts";

/** The largest map, in pixels. */
const WIDTH = 176;
const HEIGHT = 116;

export interface MapScale {
  bounds: Bounds;
  scale: number;
  width: number;
  height: number;
}

/** The scale of the map of a scene; null if nothing is drawn. */
export function mapScale({ entities, positions }: Pick<Scene, "entities" | "positions">): MapScale | null {
  const drawn = entities.filter(({ hidden }) => !hidden);
  const extent = extentOf(drawn.map((entity) => [entity, positions.get(entity.id) ?? { x: 0, y: 0 }]));
  if (!extent) return null;
  const bounds = boundsAt(extent, 1);
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const scale = Math.min(WIDTH / width, HEIGHT / height);
  return { bounds, scale, width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Whether part of the picture is out of sight. */
export function isLarger(bounds: Bounds, seen: Bounds): boolean {
  // A little beyond the edge does not count.
  const slack = 0.02 * (seen.right - seen.left);
  return (
    bounds.left < seen.left - slack ||
    bounds.right > seen.right + slack ||
    bounds.top < seen.top - slack ||
    bounds.bottom > seen.bottom + slack
  );
}

/** Corners for the map, the usual one first; the fourth holds the buttons. */
const corners = ["bottom-left", "top-left", "top-right"] as const;
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
