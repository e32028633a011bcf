import type { Core } from "cytoscape";

/** Longer than a double-click: a panel that opens at its first click must not move what the second is meant for. */
const PAUSE_MS = 400;

/** What grows by more than this is hardly the same canvas: a sheet that covered half of it has gone. */
const MUCH = 1.25;

/** How a canvas has another size than before. */
export interface Resized {
  widthChanged: boolean;
  /** Whether it is much higher. */
  grown: boolean;
}

/** Keeps the canvas as large as its container and tells when it has another size; returns the way to stop. */
export function watchSize(cy: Core, container: HTMLElement | null, onResized: (change: Resized) => void): () => void {
  if (!container) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let width = container.clientWidth;
  let height = container.clientHeight;
  let told = { width, height };
  const observer = new ResizeObserver(() => {
    // Observing begins with a call, though nothing has changed.
    if (container.clientWidth === width && container.clientHeight === height) return;
    cy.resize();
    width = container.clientWidth;
    height = container.clientHeight;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const before = told;
      told = { width, height };
      onResized({ widthChanged: width !== before.width, grown: height > before.height * MUCH });
    }, PAUSE_MS);
  });
  observer.observe(container);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
