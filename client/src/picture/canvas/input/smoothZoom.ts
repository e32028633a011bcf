import type { Core } from "cytoscape";
import { rendererOf } from "../cytoscape/rendererOf.ts";

/** Up to this many elements can be redrawn for each turn of the wheel. */
const MOST_DRAWN = 1500;
/** Longer than Cytoscape waits for the next turn. */
const OVER_MS = 400;

/**
 * While the wheel turns, a large picture scales as one image and is redrawn when the wheel stops. Not while panning:
 * newly visible parts would be missing, and Cytoscape's layers are fast enough.
 */
export function smoothZoom(cy: Core): () => void {
  const renderer = rendererOf(cy);
  if (!renderer) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on("scrollzoom pinchzoom", () => {
    if (cy.elements().length <= MOST_DRAWN) return;
    // For Cytoscape this is an option set once at the start, for all moves; its renderer reads the field for each
    // frame.
    renderer.textureOnViewport = true;
    clearTimeout(timer);
    timer = setTimeout(() => Object.assign(renderer, { textureOnViewport: false, textureCache: null }), OVER_MS);
  });
  return () => clearTimeout(timer);
}
