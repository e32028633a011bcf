import { labelScale } from "../labels/labelDetail.ts";
import type { Point } from "./elements.ts";
import { boundsAt, type Extent } from "./extent.ts";

/** A rectangle in canvas units. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The visible part of the canvas: a point (x, y) is drawn at (x * zoom + pan.x, y * zoom + pan.y). */
export interface Viewport {
  zoom: number;
  pan: Point;
}

/** Width and height of the area that the picture may fill, in pixels. */
export interface Area {
  width: number;
  height: number;
  /** The box over its lower right corner, if any; a fitted picture keeps clear of it. */
  covered?: Bounds | null;
}

const PADDING = 24;
/** A cover looks like an edge of its own, and needs less margin. */
const GAP = 8;
/** Enlarging more only confuses: three entities need not fill a screen. */
const LARGEST_FIT = 1.15;
const SMALLEST_FIT = 0.1;
/** Below this nothing is readable: a picture that would open smaller opens at its subject instead. */
const SMALLEST_OPENING = 0.42;

/** Centres a whole extent with its labels in the area, beside or above the cover if necessary. */
export function fitTo(extent: Extent, area: Area): Viewport {
  const all = fitInto(extent, area);
  if (!area.covered || !meets(extent, all, area.covered)) return all;
  const { left, top } = area.covered;
  const beside = fitInto(extent, { width: left + PADDING - GAP, height: area.height });
  const above = fitInto(extent, { width: area.width, height: top + PADDING - GAP });
  return above.zoom > beside.zoom ? above : beside;
}

function fitInto(extent: Extent, area: Area): Viewport {
  const zoom = fittingZoom(extent, area, LARGEST_FIT);
  return { zoom, pan: centring(boundsAt(extent, zoom), zoom, area) };
}

/** Whether an entity or its label lies under the cover. */
function meets(extent: Extent, { zoom, pan }: Viewport, covered: Bounds): boolean {
  return extent.rooms(labelScale(zoom)).some(({ left, right, top, bottom }) => {
    const aside = right * zoom + pan.x > covered.left && left * zoom + pan.x < covered.right;
    return aside && bottom * zoom + pan.y > covered.top && top * zoom + pan.y < covered.bottom;
  });
}

/** The largest zoom, at most one, at which everything fits: the smaller it is, the more space labels take. */
function fittingZoom(extent: Extent, area: Area, most: number): number {
  const needed = zoomFor(boundsAt(extent, most), area);
  return needed < most ? fittingZoom(extent, area, needed) : most;
}

function centring({ left, right, top, bottom }: Bounds, zoom: number, area: Area): Point {
  return { x: (area.width - zoom * (left + right)) / 2, y: (area.height - zoom * (top + bottom)) / 2 };
}

/** Like fitTo, but shows only the subject and its surroundings if the whole would be too small to read. */
export function openAt(extent: Extent, subject: Extent | null, area: Area): Viewport {
  const all = fitTo(extent, area);
  return all.zoom >= SMALLEST_OPENING ? all : readable(subject ?? extent, SMALLEST_OPENING, area);
}

function readable(extent: Extent, zoom: number, area: Area): Viewport {
  return { zoom, pan: centring(boundsAt(extent, zoom), zoom, area) };
}

/**
 * Moves and zooms out just as far as the extent needs; a viewport that shows it stays. If the whole would be too small
 * to read, the subject is enough.
 */
export function reveal(extent: Extent, subject: Extent | null, { now, area }: { now: Viewport; area: Area }): Viewport {
  const zoom = fittingZoom(extent, area, now.zoom);
  if (subject && zoom < SMALLEST_OPENING && zoom < now.zoom) {
    return readable(subject, Math.min(now.zoom, SMALLEST_OPENING), area);
  }
  const bounds = boundsAt(extent, zoom);
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

/** Zooms about the centre of the area. */
export function zoomed({ zoom: before, pan }: Viewport, zoom: number, { width, height }: Area): Viewport {
  const scale = zoom / before;
  return {
    zoom,
    pan: { x: width / 2 - (width / 2 - pan.x) * scale, y: height / 2 - (height / 2 - pan.y) * scale },
  };
}

function zoomFor(bounds: Bounds, area: Area): number {
  const width = Math.max(bounds.right - bounds.left, 1);
  const height = Math.max(bounds.bottom - bounds.top, 1);
  return Math.max(Math.min((area.width - 2 * PADDING) / width, (area.height - 2 * PADDING) / height), SMALLEST_FIT);
}

/** How far an interval must move to lie within its space. */
function shift(from: number, to: number, room: number): number {
  const tolerance = 0.5;
  if (from < PADDING - tolerance) return PADDING - from;
  if (to > room - PADDING + tolerance) return room - PADDING - to;
  return 0;
}
