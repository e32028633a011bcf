type Listener = (ids: readonly string[]) => void;

const listeners = new Set<Listener>();

/** Asks whichever canvas is on the page to show these entities as large as fits; without one, nothing happens. */
export function askToZoom(ids: readonly string[]): void {
  for (const listener of listeners) listener(ids);
}

/** Hears what is asked of the canvas, until the returned function is called. */
export function onZoomAsked(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
