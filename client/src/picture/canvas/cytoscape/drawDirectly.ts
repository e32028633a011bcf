import type { Core } from "cytoscape";
import { type DrawElements, rendererOf } from "./rendererOf.ts";

/** Larger pictures are faster to draw from cached images. */
export const MOST_DRAWN = 250;

/**
 * Draws small pictures directly. Cytoscape would first make an image of each element, which delays a new picture and
 * blurs text drawn at another size.
 */
export function drawDirectly(cy: Core): void {
  const renderer = rendererOf(cy);
  if (!renderer) return;
  const unlessFew =
    (draw: DrawElements): DrawElements =>
    (context, elements, ...how) => {
      if (cy.elements().length <= MOST_DRAWN) renderer.drawElements(context, elements);
      else draw.call(renderer, context, elements, ...how);
    };
  renderer.drawCachedElements = unlessFew(renderer.drawCachedElements);
  renderer.drawLayeredElements = unlessFew(renderer.drawLayeredElements);
}
