import type { Core } from "cytoscape";

/** A way of Cytoscape's renderer to draw these elements, such as one by one or from images of them. */
export type DrawElements = (
  context: CanvasRenderingContext2D,
  elements: ArrayLike<object>,
  ...how: readonly unknown[]
) => void;

/** Large images that Cytoscape keeps of many elements, and makes element by element while nothing else is to do. */
export interface LayerCache {
  /** Whether it makes none for now, since something has just changed. */
  skipping: boolean;
  /** Whether the next ones are to be made at once. */
  firstGet: boolean;
  /** The images of these elements; where there are none yet, begins to make them. */
  getLayers(elements: ArrayLike<object>, pixelRatio: number): readonly object[] | null;
  /** Images that are being made. */
  layersQueue: { size(): number; peek(): { canvas: HTMLCanvasElement } | undefined };
}

/** The parts of Cytoscape's renderer that work in another way here. */
export interface Renderer {
  /** Whether a moving picture is drawn as one image. */
  textureOnViewport: boolean;
  textureCache: object | null;
  drawElements: DrawElements;
  drawCachedElements: DrawElements;
  drawLayeredElements: DrawElements;
  /** Reckons how everything looks that has changed. */
  flushRenderedStyleQueue(): void;
  /** An image, which is there with time; it is fetched once. */
  getCachedImage(url: string, crossOrigin: null, onLoad: () => void): HTMLImageElement;
  getCachedZSortedEles(): { nondrag: ArrayLike<object>; drag: ArrayLike<object> };
  getPixelRatio(): number;
  data: { lyrTxrCache: LayerCache };
}

/** The renderer of a canvas; null where it has none that draws. */
export function rendererOf(cy: Core): Renderer | null {
  // Its types do not tell of the renderer, and a canvas without a screen has one that draws nothing.
  const renderer = (cy as Core & { renderer?: () => Partial<Renderer> }).renderer?.();
  return isDrawing(renderer) ? renderer : null;
}

function isDrawing(renderer: Partial<Renderer> | undefined): renderer is Renderer {
  return renderer?.textureOnViewport !== undefined && renderer.drawElements !== undefined;
}
