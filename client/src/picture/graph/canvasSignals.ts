import type { Place } from "../../model/address/view/keptPlaces.ts";
import { createSignal } from "../../model/state/signal.ts";
import { DOUBLE_TAP_MS } from "../canvas/input/bindPointer.ts";

let places: ReadonlyMap<string, Place> = new Map();

/** Publishes the current positions on the canvas; empty if no canvas is open. */
export function noteDrawnPlaces(now: ReadonlyMap<string, Place>): void {
  places = now;
}

/** The current positions on the canvas, for images made elsewhere. */
export function drawnPlaces(): ReadonlyMap<string, Place> {
  return places;
}

/** When an entity was last tapped on the canvas, by `performance.now`. */
let tappedAt = Number.NEGATIVE_INFINITY;

/** Records that an entity was tapped on the canvas. */
export function noteTap(): void {
  tappedAt = performance.now();
}

/** For how many milliseconds the last tap may still become a double tap; 0 if it is over. */
export function doubleTapLeft(): number {
  return Math.max(0, tappedAt + DOUBLE_TAP_MS - performance.now());
}

const asked = createSignal<readonly string[]>([]);

/** Asks the canvas on the page to zoom in on these entities as far as they fit; does nothing without a canvas. */
export function askToZoom(ids: readonly string[]): void {
  // A new list each time: the same entities may be asked for twice.
  asked.set([...ids]);
}

/** Listens to requests to the canvas until the returned function is called. */
export function onZoomAsked(listener: (ids: readonly string[]) => void): () => void {
  return asked.subscribe(() => listener(asked.value()));
}
