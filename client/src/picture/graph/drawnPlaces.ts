import type { Place } from "../../model/address/view/keptPlaces.ts";

let places: ReadonlyMap<string, Place> = new Map();

/** Publishes the current positions on the canvas; empty if no canvas is open. */
export function noteDrawnPlaces(now: ReadonlyMap<string, Place>): void {
  places = now;
}

/** The current positions on the canvas, for images made elsewhere. */
export function drawnPlaces(): ReadonlyMap<string, Place> {
  return places;
}
