import type { Place } from "../../url/view/keptPlaces.ts";

let places: ReadonlyMap<string, Place> = new Map();

/** Notes where everything stands that the canvas draws now; nothing where no canvas is open. */
export function noteDrawnPlaces(now: ReadonlyMap<string, Place>): void {
  places = now;
}

/** Where everything stands that the canvas draws, for those who take a picture of it elsewhere. */
export function drawnPlaces(): ReadonlyMap<string, Place> {
  return places;
}
