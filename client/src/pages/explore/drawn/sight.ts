import type { Point } from "../../../picture/canvas/elements.ts";
import type { Area } from "../../../picture/canvas/viewport.ts";

/** The part of a drawing in sight: at zoom 1 it is drawn for the stage; `pan` is where its corner lies, in pixels. */
export interface Sight {
  zoom: number;
  pan: Point;
}

type Size = Pick<Area, "width" | "height">;

export const LARGEST = 6;
/** Below this share of its size, names cannot be read: a larger drawing opens at its corner instead. */
const READABLE = 0.9;

/** The zoom for which a drawing is laid out anew; below 1 it only gets smaller. */
export function levelOf({ zoom }: Sight): number {
  return Math.max(1, zoom);
}

/** The whole of a drawing that was laid out at zoom 1. */
export function wholeSight(drawing: Size, stage: Size): Sight {
  const zoom = Math.min(1, stage.width / drawing.width, stage.height / drawing.height);
  return within({ zoom, pan: { x: 0, y: 0 } }, drawing, stage);
}

/** The sight with which a drawing opens: the whole, unless nobody could read it. */
export function openingSight(drawing: Size, stage: Size): Sight {
  const whole = wholeSight(drawing, stage);
  return whole.zoom >= READABLE ? whole : { zoom: 1, pan: { x: 0, y: 0 } };
}

/** Zooms so that the point under `at`, in pixels of the stage, stays there. */
export function zoomedAt({ zoom: before, pan }: Sight, zoom: number, at: Point): Sight {
  const factor = zoom / before;
  return { zoom, pan: { x: at.x - (at.x - pan.x) * factor, y: at.y - (at.y - pan.y) * factor } };
}

/** The nearest sight that leaves no more of the stage empty than it must; `drawing` is as large as on the screen. */
export function within({ zoom, pan }: Sight, drawing: Size, stage: Size): Sight {
  const scale = Math.min(1, zoom);
  // A small drawing stands in the upper left corner, where its heads belong.
  const limited = (value: number, length: number, space: number) =>
    length <= space ? 0 : Math.min(0, Math.max(space - length, value));
  return {
    zoom,
    pan: {
      x: limited(pan.x, drawing.width * scale, stage.width),
      y: limited(pan.y, drawing.height * scale, stage.height),
    },
  };
}
