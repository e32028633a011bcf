import cytoscape, { type Core } from "cytoscape";
import { putOnPaper } from "../labels/paperPicture.ts";
import type { Canvas, CanvasHandlers, CanvasSnapshot, DrawnPicture } from "./Canvas.ts";
import { type Camera, createCamera } from "./camera.ts";
import { canvasColors } from "./canvasColors.ts";
import { createDrawing, type Drawing } from "./drawing.ts";
import { seenExtent, wholeExtent } from "./drawScene.ts";
import { bindDrag } from "./input/bindDrag.ts";
import { bindApproach, bindArea, bindPointer } from "./input/bindPointer.ts";
import { createHover } from "./input/hover.ts";
import { bindKeyboard, keyActions, keySurface } from "./input/keyActions.ts";
import { createKeyMoves } from "./input/moveByKeys.ts";
import { createPointed, type Pointed } from "./input/pointed.ts";
import { drawDirectly } from "./renderer.ts";
import { createSceneText } from "./sceneText.ts";
import { stylesheet } from "./stylesheet.ts";
import { watchSight } from "./watchSight.ts";

// A link cannot be drawn while one end is dragged over the other, and Cytoscape would warn about each.
cytoscape.warnings(false);

/**
 * Draws into a container; with `null` it runs headless. The first picture appears as an earlier canvas showed it, if it
 * is the same or a part of it.
 */
export function createCanvas(
  container: HTMLElement | null,
  handlers: CanvasHandlers,
  earlier: CanvasSnapshot | null = null,
): Canvas {
  const ended = new AbortController();
  const { signal } = ended;
  const stage = container && stageIn(container);
  const cy = startCytoscape(stage);
  const camera = createCamera(cy, container);
  const text = createSceneText(cy, container?.ownerDocument.fonts, signal);
  drawDirectly(cy);
  const hover = createHover(cy, signal);
  const pointed = createPointed(cy, (id) => {
    hover.point(id);
    handlers.onPoint(id);
  });
  const onDrawn = (picture: DrawnPicture) => handlers.onDrawn(picture);
  const drawing = createDrawing(cy, { text, camera, mark: pointed.mark, onDrawn, earlier, signal });
  const view = viewOf(drawing, camera);
  bindPointer(cy, handlers, signal);
  bindApproach(cy, handlers, signal);
  bindArea(cy, handlers);
  bindDrag(cy, handlers);
  if (container) bindKeys(container, { cy, handlers, drawing, pointed, view, signal });
  return {
    ...view,
    show: (scene) => void drawing.show(scene),
    setColorScheme: drawing.setColorScheme,
    putOnPaper() {
      const { entities, columns = [] } = drawing.drawn();
      return putOnPaper(cy, stage, { entities, columns, scheme: drawing.scheme() });
    },
    centreOn: camera.centreOn,
    watchSight: (listener) => watchSight(cy, listener),
    watchHover: hover.watch,
    point: pointed.at,
    focus: () => container?.focus(),
    snapshot: () => (drawing.isEmpty() ? null : { scene: drawing.drawn(), stand: camera.stand() }),
    destroy() {
      ended.abort();
      for (const part of [drawing, camera, text]) part.end();
      cy.destroy();
      stage?.remove();
    },
  };
}

/** Moves of the view that depend on what is drawn. */
function viewOf(drawing: Drawing, camera: Camera): Pick<Canvas, "fit" | "zoomTo" | "zoomBy"> {
  return {
    zoomBy: (factor) => camera.zoomBy(factor),
    fit: () => camera.fit(wholeExtent(drawing.drawn())),
    zoomTo(ids) {
      const named = new Set(ids);
      const { entities } = drawing.drawn();
      const seen = new Set(entities.flatMap(({ id, within }) => (named.has(id) ? (within ?? id) : [])));
      const wanted = entities.filter(({ id }) => seen.has(id));
      camera.fit(seenExtent(wanted, drawing.drawn()));
    },
  };
}

interface Input {
  cy: Core;
  handlers: CanvasHandlers;
  drawing: Drawing;
  pointed: Pointed;
  view: ReturnType<typeof viewOf>;
  signal: AbortSignal;
}

function bindKeys(container: HTMLElement, { cy, handlers, drawing, pointed, view, signal }: Input): void {
  const moves = createKeyMoves(cy, handlers, container, signal);
  const actions = keyActions(keySurface(cy), { scene: drawing.wanted, pointed, moves, handlers, ...view });
  bindKeyboard(container, actions, signal);
}

/**
 * The element Cytoscape draws into. It fills the container and never changes: any change of its attributes, such as the
 * cursor, would make Cytoscape redraw everything.
 */
export function stageIn(container: HTMLElement): HTMLElement {
  const stage = container.ownerDocument.createElement("div");
  stage.style.position = "absolute";
  stage.style.inset = "0";
  container.append(stage);
  return stage;
}

function startCytoscape(stage: HTMLElement | null): Core {
  return cytoscape({
    ...(stage ? { container: stage } : { headless: true, styleEnabled: true }),
    style: stylesheet(canvasColors("light")),
    // Elements bring their positions; otherwise a new instance runs a grid layout.
    layout: { name: "preset" },
    minZoom: 0.1,
    maxZoom: 3,
    autounselectify: true,
    // Shift-drag draws an area; the canvas itself keeps no selection.
    boxSelectionEnabled: true,
  });
}
