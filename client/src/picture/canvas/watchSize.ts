import type { Core } from "cytoscape";

/** Longer than a double-click: a panel that opens at its first click must not move what the second is meant for. */
const PAUSE_MS = 400;

/** What grows or shrinks by more than this is hardly the same canvas: a sheet that covers half of it came or went. */
const MUCH = 1.25;

/** How a canvas has another size than before. */
export interface Resized {
  widthChanged: boolean;
  /** Whether it is much higher, much lower, or about as high. */
  height: "grown" | "shrunk" | "similar";
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
      onResized({ widthChanged: width !== before.width, height: heightChange(before.height, height) });
    }, PAUSE_MS);
  });
  observer.observe(container);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

function heightChange(before: number, after: number): Resized["height"] {
  if (after > before * MUCH) return "grown";
  return after * MUCH < before ? "shrunk" : "similar";
}
