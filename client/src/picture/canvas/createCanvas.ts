import cytoscape, { type Core } from "cytoscape";
import { createLabelFonts } from "../labels/labelFonts.ts";
import { createLabeller } from "../labels/labeller.ts";
import { createLineLabeller } from "../labels/lineLabeller.ts";
import { createPaperBadges, putOnPaper } from "../labels/paperPicture.ts";
import { ARROWS } from "../labels/placeLineLabels.ts";
import { announceDrawn } from "./announceDrawn.ts";
import type { Canvas, CanvasHandlers, CanvasSnapshot } from "./Canvas.ts";
import { createCamera } from "./camera.ts";
import { type ColorScheme, canvasColors } from "./canvasColors.ts";
import { drawScene, seenExtent, wholeExtent } from "./drawScene.ts";
import type { Scene } from "./elements.ts";
import { bindDrag } from "./input/bindDrag.ts";
import { bindArea, bindPointer } from "./input/bindPointer.ts";
import { createHover } from "./input/hover.ts";
import { bindKeyboard, keyActions } from "./input/keyActions.ts";
import { createKeyMoves } from "./input/moveByKeys.ts";
import { createPointed } from "./input/pointed.ts";
import { wait } from "./motion.ts";
import { drawDirectly } from "./renderer.ts";
import { stylesheet } from "./stylesheet.ts";
import { watchSight } from "./watchSight.ts";

/** How long the first picture waits for the fonts of its first lines; later ones are drawn when their fonts arrive. */
const FONTS_MS = 600;
const emptyScene: Scene = { entities: [], links: [], positions: new Map(), selection: null };

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
  const stage = container && stageIn(container);
  const cy = startCytoscape(stage);
  const fonts = createLabelFonts(container?.ownerDocument.fonts);
  const lineLabeller = createLineLabeller(cy, fonts);
  const labeller = createLabeller(cy, fonts, lineLabeller.later);
  const camera = createCamera(cy, container);
  const fetchPaperBadges = createPaperBadges(cy);
  drawDirectly(cy);
  const announce = announceDrawn(cy, (places, links) => {
    handlers.onDrawn({
      scene: drawn,
      places,
      links,
      area: { width: cy.width(), height: cy.height() },
      settled: !camera.isDue(),
    });
  });
  const hover = createHover(cy, ended.signal);
  const pointed = createPointed(cy, (id) => {
    hover.point(id);
    handlers.onPoint(id);
  });
  let scheme: ColorScheme = "light";
  let wanted = emptyScene;
  let drawn = emptyScene;
  const isEmpty = () => drawn.entities.length === 0;

  /** Draws, and reports a picture as drawn once it is also complete. */
  const draw = async (complete: Promise<unknown> | null = null) => {
    if (ended.signal.aborted) return;
    const resumed = isEmpty() ? earlier : null;
    const colors = canvasColors(scheme);
    const motion = drawScene(cy, {
      before: drawn,
      after: wanted,
      resumed,
      colors,
      labeller,
      camera,
    });
    drawn = wanted;
    lineLabeller.note(drawn.links);
    pointed.mark();
    void announce.after(Promise.all([motion, complete]));
    await motion;
    if (scheme === "dark") fetchPaperBadges(drawn.entities);
  };
  const drawWithFonts = async () => {
    const opening = isEmpty() && container !== null;
    const texts = wanted.entities.flatMap(({ lines, moreLines }) => [...lines, ...moreLines]);
    const loaded = fonts.load(texts);
    if (opening) {
      const first = fonts.load(wanted.entities.flatMap(({ lines }) => lines));
      await Promise.race([first, wait(FONTS_MS)]);
    }
    const complete = texts.every(fonts.ready);
    const labelled = loaded.then(() => {
      if (!complete && !ended.signal.aborted) labeller.relabel();
    });
    await Promise.all([labelled, draw(opening ? Promise.race([labelled, wait(FONTS_MS)]) : null)]);
    // Glyphs needed only by full names and on lines come last: nobody hovers before the picture is drawn.
    const more = await fonts.load([
      ...wanted.entities.flatMap(({ fullLines }) => fullLines),
      ...wanted.links.flatMap(({ verbs, counts }) => [...verbs, ...counts]),
      ARROWS,
    ]);
    if (more && !ended.signal.aborted) labeller.relabel();
  };
  const zoomBy = (factor: number) => camera.zoomBy(factor);
  const fit = () => camera.fit(wholeExtent(drawn));
  const zoomTo = (ids: readonly string[]) => {
    const named = new Set(ids);
    const seen = new Set(drawn.entities.flatMap(({ id, within }) => (named.has(id) ? (within ?? id) : [])));
    const wantedOnes = drawn.entities.filter(({ id }) => seen.has(id));
    camera.fit(seenExtent(wantedOnes, drawn));
  };

  bindPointer(cy, handlers, ended.signal);
  bindArea(cy, handlers);
  bindDrag(cy, handlers);
  if (container) {
    const moves = createKeyMoves(cy, handlers, container, ended.signal);
    const actions = keyActions(cy, { scene: () => wanted, pointed, moves, handlers, zoomBy, fit, zoomTo });
    bindKeyboard(container, actions, ended.signal);
  }
  return {
    show(scene) {
      wanted = scene;
      void drawWithFonts();
    },
    setColorScheme(to) {
      if (to === scheme) return;
      scheme = to;
      cy.style(stylesheet(canvasColors(scheme)));
      if (!isEmpty()) void draw();
    },
    putOnPaper: () => putOnPaper(cy, stage, { entities: drawn.entities, columns: drawn.columns ?? [], scheme }),
    fit,
    zoomTo,
    zoomBy,
    centreOn: camera.centreOn,
    watchSight: (listener) => watchSight(cy, listener),
    watchHover: hover.watch,
    point: pointed.at,
    focus: () => container?.focus(),
    snapshot: () => (isEmpty() ? null : { scene: drawn, stand: camera.stand() }),
    destroy() {
      ended.abort();
      announce.end();
      camera.end();
      labeller.end();
      lineLabeller.end();
      cy.destroy();
      stage?.remove();
    },
  };
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
