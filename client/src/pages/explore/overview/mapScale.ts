import type { Scene } from "../../../picture/canvas/elements.ts";
import { boundsAt, extentOf } from "../../../picture/canvas/extent.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";

/** The largest map, in pixels. */
const WIDTH = 176;
const HEIGHT = 116;

/** A small picture of everything drawn. */
export interface MapScale {
  bounds: Bounds;
  /** Pixels of the map per canvas unit. */
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
