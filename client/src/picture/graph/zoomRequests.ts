import { createSignal } from "../../model/state/signal.ts";

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
