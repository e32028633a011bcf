import type { Core } from "cytoscape";
import { rendererOf } from "../cytoscape/rendererOf.ts";

/** So many elements can be drawn anew for each turn of the wheel. */
const MOST_DRAWN = 1500;
/** Longer than Cytoscape waits for the next turn. */
const OVER_MS = 400;

/**
 * While the wheel turns, a large picture grows and shrinks as an image of itself, and is drawn anew when it stops. Not
 * so when it is panned: what comes into sight would be missing, and layers are fast enough there.
 */
export function smoothZoom(cy: Core): () => void {
  const renderer = rendererOf(cy);
  if (!renderer) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on("scrollzoom pinchzoom", () => {
    if (cy.elements().length <= MOST_DRAWN) return;
    // Cytoscape knows this as an option for all moves, set once at its start; its renderer reads the field for each frame.
    renderer.textureOnViewport = true;
    clearTimeout(timer);
    timer = setTimeout(() => Object.assign(renderer, { textureOnViewport: false, textureCache: null }), OVER_MS);
  });
  return () => clearTimeout(timer);
}
