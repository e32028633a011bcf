import type { CanvasEntity, Point } from "./elements.ts";
import { footprintOf } from "./footprint.ts";

/** A rectangle in canvas units. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Which part of the canvas is seen: a point (x, y) is drawn at (x * zoom + pan.x, y * zoom + pan.y). */
export interface Viewport {
  zoom: number;
  pan: Point;
}

/** Width and height of the area that the picture may fill, in pixels. */
export interface Area {
  width: number;
  height: number;
}

const PADDING = 24;
/** Larger than life only confuses: a picture of three entities does not fill a screen. */
const LARGEST_FIT = 1.15;
const SMALLEST_FIT = 0.1;

/** Shows all of the bounds, in the middle of the area. */
export function fitTo(bounds: Bounds, area: Area): Viewport {
  const zoom = Math.min(zoomFor(bounds, area), LARGEST_FIT);
  return {
    zoom,
    pan: {
      x: area.width / 2 - (zoom * (bounds.left + bounds.right)) / 2,
      y: area.height / 2 - (zoom * (bounds.top + bounds.bottom)) / 2,
    },
  };
}

/** Moves just as far, and zooms out just as much, as the bounds need to be seen; a view that shows them stays. */
export function reveal(bounds: Bounds, now: Viewport, area: Area): Viewport {
  const zoom = Math.min(now.zoom, zoomFor(bounds, area));
  const centre = { x: (area.width / 2 - now.pan.x) / now.zoom, y: (area.height / 2 - now.pan.y) / now.zoom };
  const pan = { x: area.width / 2 - centre.x * zoom, y: area.height / 2 - centre.y * zoom };
  return {
    zoom,
    pan: {
      x: pan.x + shift(bounds.left * zoom + pan.x, bounds.right * zoom + pan.x, area.width),
      y: pan.y + shift(bounds.top * zoom + pan.y, bounds.bottom * zoom + pan.y, area.height),
    },
  };
}

/** The smallest rectangle that holds these entities with their labels; null for none. */
export function boundsOf(entities: (readonly [CanvasEntity, Point])[]): Bounds | null {
  if (entities.length === 0) return null;
  const rooms = entities.map(([{ size, lines }, { x, y }]) => {
    const { half, above, below } = footprintOf(size, lines);
    return { left: x - half, right: x + half, top: y - above, bottom: y + below };
  });
  return {
    left: Math.min(...rooms.map((room) => room.left)),
    right: Math.max(...rooms.map((room) => room.right)),
    top: Math.min(...rooms.map((room) => room.top)),
    bottom: Math.max(...rooms.map((room) => room.bottom)),
  };
}

function zoomFor(bounds: Bounds, area: Area): number {
  const width = Math.max(bounds.right - bounds.left, 1);
  const height = Math.max(bounds.bottom - bounds.top, 1);
  return Math.max(Math.min((area.width - 2 * PADDING) / width, (area.height - 2 * PADDING) / height), SMALLEST_FIT);
}

/** How far a stretch must move to lie within its room. */
function shift(from: number, to: number, room: number): number {
  const tolerance = 0.5;
  if (from < PADDING - tolerance) return PADDING - from;
  if (to > room - PADDING + tolerance) return room - PADDING - to;
  return 0;
}
