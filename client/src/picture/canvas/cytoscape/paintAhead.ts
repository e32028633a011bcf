import type { Core } from "cytoscape";
import { wait } from "../motion.ts";
import { MOST_DRAWN } from "./drawDirectly.ts";
import { rendererOf } from "./rendererOf.ts";

/** A picture that has been drawn and then stands still for so long is painted ahead. */
const STILL_MS = 400;
/** Longest wait for what is painted ahead, and how often to look whether it is there. */
const PAINTED_MS = 3000;
const LOOK_MS = 16;

/**
 * Has Cytoscape paint the image from which a large picture is drawn in any place, a few elements with each frame;
 * resolves when it is there. By itself Cytoscape would begin when the reader moves, who would wait for it then.
 */
export async function paintAhead(cy: Core): Promise<void> {
  const renderer = rendererOf(cy);
  if (!renderer || cy.elements().length <= MOST_DRAWN) return;
  const cache = renderer.data.lyrTxrCache;
  cache.skipping = false;
  cache.firstGet = false;
  cache.getLayers(renderer.getCachedZSortedEles().nondrag, renderer.getPixelRatio());
  const end = performance.now() + PAINTED_MS;
  const mark = cy.container()?.ownerDocument.createElement("canvas").getContext("2d");
  while (!cy.destroyed() && performance.now() < end) {
    const image = cache.layersQueue.peek();
    if (!image) return;
    // A browser puts off what is drawn until it is needed, and would do all of it at once: so some of it is needed now.
    mark?.drawImage(image.canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    await wait(LOOK_MS);
  }
}

/** Paints each large picture ahead once it stands still; returns the way to stop. */
export function paintWhenStill(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on("render", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void paintAhead(cy), STILL_MS);
  });
  return () => clearTimeout(timer);
}
