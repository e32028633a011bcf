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
/** Below this nothing can be read: a picture that would open smaller opens at its subject instead. */
const SMALLEST_OPENING = 0.42;

/** Shows all of the bounds, in the middle of the area. */
export function fitTo(bounds: Bounds, area: Area): Viewport {
  const zoom = Math.min(zoomFor(bounds, area), LARGEST_FIT);
  return { zoom, pan: centring(bounds, zoom, area) };
}

function centring({ left, right, top, bottom }: Bounds, zoom: number, area: Area): Point {
  return { x: (area.width - zoom * (left + right)) / 2, y: (area.height - zoom * (top + bottom)) / 2 };
}

/** Like fitTo, but where all would be too small to read, only what lies around the subject. */
export function openAt(bounds: Bounds, subject: Bounds | null, area: Area): Viewport {
  const all = fitTo(bounds, area);
  if (all.zoom >= SMALLEST_OPENING) return all;
  return { zoom: SMALLEST_OPENING, pan: centring(subject ?? bounds, SMALLEST_OPENING, area) };
}

/**
 * Moves just as far, and zooms out just as much, as the bounds need to be seen; a view that shows them stays. Where all
 * would be too small to read, the subject is enough.
 */
export function reveal(bounds: Bounds, subject: Bounds | null, { now, area }: { now: Viewport; area: Area }): Viewport {
  const needed = zoomFor(bounds, area);
  if (subject && needed < SMALLEST_OPENING && needed < now.zoom) {
    const zoom = Math.min(now.zoom, SMALLEST_OPENING);
    return { zoom, pan: centring(subject, zoom, area) };
  }
  const zoom = Math.min(now.zoom, needed);
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

/** Zooms about the middle of the area. */
export function zoomed({ zoom: before, pan }: Viewport, zoom: number, { width, height }: Area): Viewport {
  const scale = zoom / before;
  return {
    zoom,
    pan: { x: width / 2 - (width / 2 - pan.x) * scale, y: height / 2 - (height / 2 - pan.y) * scale },
  };
}

/** The smallest rectangle that holds these entities with their labels; null for none. */
export function boundsOf(entities: (readonly [CanvasEntity, Point])[]): Bounds | null {
  if (entities.length === 0) return null;
  const rooms = entities.map(([{ size, lines, moreLines }, { x, y }]) => {
    const { half, above, below } = footprintOf(size, [...lines, ...moreLines]);
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
