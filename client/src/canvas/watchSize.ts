import type { Core } from "cytoscape";

/** Longer than a double-click: a panel that opens at its first click must not move what the second is meant for. */
const PAUSE_MS = 400;

/** Keeps the canvas as large as its container and tells when it has another size; returns the way to stop. */
export function watchSize(
  cy: Core,
  container: HTMLElement | null,
  onResized: (change: { widthChanged: boolean }) => void,
): () => void {
  if (!container) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let width = container.clientWidth;
  let height = container.clientHeight;
  const observer = new ResizeObserver(() => {
    // Observing begins with a call, though nothing has changed.
    if (container.clientWidth === width && container.clientHeight === height) return;
    cy.resize();
    const widthBefore = width;
    width = container.clientWidth;
    height = container.clientHeight;
    clearTimeout(timer);
    timer = setTimeout(() => onResized({ widthChanged: container.clientWidth !== widthBefore }), PAUSE_MS);
  });
  observer.observe(container);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
