import type { Core } from "cytoscape";
import { type DrawElements, rendererOf } from "./rendererOf.ts";

/** Larger pictures are faster to draw from cached images. */
export const MOST_DRAWN = 250;
/** A picture up to this size that has just grown is drawn directly too: making all its images takes longer. */
const MOST_NEW = 600;

/**
 * Draws small pictures directly, and larger ones until images of their new elements are painted. Cytoscape would first
 * make an image of each element, which delays a new picture and blurs text drawn at another size. Returns a function to
 * call once the images are painted.
 */
export function drawDirectly(cy: Core): () => void {
  const renderer = rendererOf(cy);
  if (!renderer) return () => {};
  let most = MOST_NEW;
  cy.on("add", () => {
    most = MOST_NEW;
  });
  const unlessFew =
    (draw: DrawElements): DrawElements =>
    (context, elements, ...how) => {
      if (cy.elements().length <= most) renderer.drawElements(context, elements);
      else draw.call(renderer, context, elements, ...how);
    };
  renderer.drawCachedElements = unlessFew(renderer.drawCachedElements);
  renderer.drawLayeredElements = unlessFew(renderer.drawLayeredElements);
  return () => {
    most = MOST_DRAWN;
  };
}
