import type { Core } from "cytoscape";
import { type DrawElements, rendererOf } from "./rendererOf.ts";

/** More elements are drawn faster from images of them, once these are made. */
export const MOST_DRAWN = 250;

/**
 * Draws small pictures as they are. Cytoscape makes an image of each element first and draws that: a new picture waits
 * for all of them, and letters are blurred where the image has another size.
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
