import type { Core } from "cytoscape";

/** A drawing function of Cytoscape's renderer, such as one by one or from images. */
export type DrawElements = (
  context: CanvasRenderingContext2D,
  elements: ArrayLike<object>,
  ...how: readonly unknown[]
) => void;

/** Images of many elements, which Cytoscape keeps and builds element by element in idle time. */
export interface LayerCache {
  /** Whether it skips building, because something has just changed. */
  skipping: boolean;
  /** Whether the next images are built at once. */
  firstGet: boolean;
  /** The images of these elements; starts building them if there are none. */
  getLayers(elements: ArrayLike<object>, pixelRatio: number): readonly object[] | null;
  /** Images being built. */
  layersQueue: { size(): number; peek(): { canvas: HTMLCanvasElement } | undefined };
}

/** The parts of Cytoscape's renderer that are changed here. */
export interface Renderer {
  /** Whether a moving picture is drawn as one image. */
  textureOnViewport: boolean;
  textureCache: object | null;
  drawElements: DrawElements;
  drawCachedElements: DrawElements;
  drawLayeredElements: DrawElements;
  /** Recomputes the style of everything that has changed. */
  flushRenderedStyleQueue(): void;
  /** Loads an image once and caches it. */
  getCachedImage(url: string, crossOrigin: null, onLoad: () => void): HTMLImageElement;
  getCachedZSortedEles(): { nondrag: ArrayLike<object>; drag: ArrayLike<object> };
  getPixelRatio(): number;
  data: { lyrTxrCache: LayerCache };
}

/** The renderer of a canvas; null if it does not draw. */
export function rendererOf(cy: Core): Renderer | null {
  // The types omit the renderer, and a headless canvas has one that draws nothing.
  const renderer = (cy as Core & { renderer?: () => Partial<Renderer> }).renderer?.();
  return isDrawing(renderer) ? renderer : null;
}

function isDrawing(renderer: Partial<Renderer> | undefined): renderer is Renderer {
  return renderer?.textureOnViewport !== undefined && renderer.drawElements !== undefined;
}
