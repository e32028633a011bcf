type Listener = (ids: readonly string[]) => void;

const listeners = new Set<Listener>();

/** Asks the canvas on the page to zoom in on these entities as far as they fit; does nothing without a canvas. */
export function askToZoom(ids: readonly string[]): void {
  for (const listener of listeners) listener(ids);
}

/** Listens to requests to the canvas until the returned function is called. */
export function onZoomAsked(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
