import type { Core, SingularElementArgument } from "cytoscape";
import { standingOut } from "./nearness.ts";

/** A drawing function of Cytoscape's renderer, such as one by one or from images. */
type DrawElements = (
  context: CanvasRenderingContext2D,
  elements: ArrayLike<object>,
  ...how: readonly unknown[]
) => void;

/** The parts of Cytoscape's renderer that are used here; its types omit them. */
interface Renderer {
  drawElements: DrawElements;
  drawCachedElements: DrawElements;
  drawLayeredElements: DrawElements;
  /** Recomputes the style of everything that has changed. */
  flushRenderedStyleQueue(): void;
  /** Loads an image once and caches it. */
  getCachedImage(url: string, crossOrigin: null, onLoad: () => void): HTMLImageElement;
  getCachedZSortedEles(): { nondrag: ArrayLike<object>; drag: ArrayLike<object> };
}

/** The renderer of a canvas; null for a headless one, which draws nothing. */
export function rendererOf(cy: Core): Renderer | null {
  const renderer = (cy as Core & { renderer?: () => Partial<Renderer> }).renderer?.();
  // A renderer that draws elements is Cytoscape's own, which has the other parts too.
  return renderer?.drawElements ? (renderer as Renderer) : null;
}

/** Larger pictures are faster to draw from cached images. */
const MOST_DRAWN = 600;

/** Share of their strength that all but the elements that stand out lose. */
const FADING = 0.86;

/**
 * Draws small pictures directly, and fades all but what stands out. Cytoscape would first make an image of each element,
 * which makes a double-click wait and blurs text drawn at another size.
 */
export function drawDirectly(cy: Core): void {
  const renderer = rendererOf(cy);
  if (!renderer) return;
  const unlessFew =
    (draw: DrawElements): DrawElements =>
    (context, elements, ...how) => {
      if (elements.length <= MOST_DRAWN) renderer.drawElements(context, elements);
      else draw.call(renderer, context, elements, ...how);
    };
  renderer.drawCachedElements = unlessFew(renderer.drawCachedElements);
  const drawPicture = unlessFew(renderer.drawLayeredElements);
  renderer.drawLayeredElements = (context, elements, ...how) => {
    drawPicture(context, elements, ...how);
    const near = standingOut(cy);
    if (!near) return;
    fade(context);
    // Cytoscape's renderer gets its own elements, in their order from back to front.
    const inOrder = Array.from(elements as ArrayLike<SingularElementArgument>);
    renderer.drawElements(
      context,
      inOrder.filter((element) => near.contains(element)),
    );
  };
}

/** Makes all that is drawn so far fainter, whatever lies behind the canvas. */
function fade(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = "destination-out";
  context.globalAlpha = FADING;
  context.fillStyle = "#000";
  context.fillRect(0, 0, width, height);
  context.restore();
}
