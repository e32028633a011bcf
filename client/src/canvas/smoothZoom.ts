import type { Core } from "cytoscape";

/** So many elements can be drawn anew for each turn of the wheel. */
const MOST_DRAWN = 1500;
/** Longer than Cytoscape waits for the next turn. */
const OVER_MS = 400;

/** The part of Cytoscape's renderer that draws a moving picture as one image. */
interface Renderer {
  textureOnViewport: boolean;
  textureCache: object | null;
}

/**
 * While the wheel turns, a large picture grows and shrinks as an image of itself, and is drawn anew when it stops. Not
 * so when it is panned: what comes into sight would be missing, and layers are fast enough there.
 */
export function smoothZoom(cy: Core): () => void {
  // Cytoscape knows this as an option for all moves, set once at its start; its renderer reads the field for each frame.
  // Its types do not tell of the renderer, and a canvas without a screen has one that draws nothing.
  const drawing = (cy as Core & { renderer?: () => Partial<Renderer> }).renderer?.();
  if (drawing?.textureOnViewport === undefined) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on("scrollzoom pinchzoom", () => {
    if (cy.elements().length <= MOST_DRAWN) return;
    drawing.textureOnViewport = true;
    clearTimeout(timer);
    timer = setTimeout(() => Object.assign(drawing, { textureOnViewport: false, textureCache: null }), OVER_MS);
  });
  return () => clearTimeout(timer);
}
