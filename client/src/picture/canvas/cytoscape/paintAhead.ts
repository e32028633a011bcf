import type { Core } from "cytoscape";
import { wait } from "../motion.ts";
import { MOST_DRAWN } from "./drawDirectly.ts";
import { rendererOf } from "./rendererOf.ts";

/** A picture at rest for this long is painted ahead. */
const STILL_MS = 400;
/** Longest wait for painting ahead, and how often to check it. */
const PAINTED_MS = 3000;
const LOOK_MS = 16;

/**
 * Has Cytoscape paint its images of a large picture a few elements per frame; resolves when done. Otherwise painting
 * would start when the reader moves, and make the reader wait.
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
    // Browsers defer drawing until the result is used, then do it all at once. Reading one pixel forces it now.
    mark?.drawImage(image.canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    await wait(LOOK_MS);
  }
}

/** Paints each large picture ahead once it is at rest, and says so; returns a function that stops it. */
export function paintWhenStill(cy: Core, onPainted: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on("render", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await paintAhead(cy);
      onPainted();
    }, STILL_MS);
  });
  return () => clearTimeout(timer);
}
