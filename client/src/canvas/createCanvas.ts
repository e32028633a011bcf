import cytoscape, { type Core } from "cytoscape";
import { announceDrawn } from "./announceDrawn.ts";
import { bindKeyboard } from "./bindKeyboard.ts";
import { bindPointer } from "./bindPointer.ts";
import { createCamera } from "./camera.ts";
import { type ColorScheme, canvasColors } from "./canvasColors.ts";
import { drawScene, seenBounds } from "./drawScene.ts";
import type { Point, Scene } from "./elements.ts";
import { createLabelFonts } from "./labelFonts.ts";
import { createLabeller } from "./labeller.ts";
import { nearestInDirection } from "./nearestInDirection.ts";
import { stylesheet } from "./stylesheet.ts";

/** What the reader does on the canvas. */
export interface CanvasHandlers {
  onSelectEntity(id: string, by: "pointer" | "keyboard"): void;
  onSelectPair(a: string, b: string): void;
  onExpand(id: string): void;
  onHide(id: string): void;
  onClear(): void;
  onDrawn(picture: DrawnPicture): void;
}

/** A scene that stands still on the screen. */
export interface DrawnPicture {
  scene: Scene;
  /** Where each entity that is drawn stands, in pixels from the corner of the canvas. */
  places: ReadonlyMap<string, Point>;
  /** Number of lines. */
  links: number;
}

/** A drawn graph. It keeps positions, zoom and pan; everything else it is shown. */
export interface Canvas {
  show(scene: Scene): void;
  setColorScheme(scheme: ColorScheme): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** The one way to end every listener, timer and animation. */
  destroy(): void;
}

/** Longest wait of the first picture for its fonts; names that are late are written when they come. */
const FONTS_MS = 600;
const emptyScene: Scene = { entities: [], links: [], positions: new Map(), selection: null };

/** Draws into a container, or into nothing (`null`), where everything but the picture is the same. */
export function createCanvas(container: HTMLElement | null, handlers: CanvasHandlers): Canvas {
  const ended = new AbortController();
  const cy = startCytoscape(container);
  const fonts = createLabelFonts(container?.ownerDocument.fonts);
  const labeller = createLabeller(cy, fonts);
  const camera = createCamera(cy, container);
  const announce = announceDrawn(cy, (places, links) => handlers.onDrawn({ scene: drawn, places, links }));
  let scheme: ColorScheme = "light";
  let wanted = emptyScene;
  let drawn = emptyScene;

  const draw = () => {
    if (ended.signal.aborted) return;
    const motion = drawScene(cy, { before: drawn, after: wanted, colors: canvasColors(scheme), labeller, camera });
    drawn = wanted;
    void announce.after(motion);
  };
  const drawWithFonts = async () => {
    const texts = wanted.entities.flatMap(({ lines, moreLines }) => [...lines, ...moreLines]);
    const loaded = fonts.load(texts);
    if (drawn === emptyScene && container) await Promise.race([loaded, wait(FONTS_MS)]);
    draw();
    if (texts.every(fonts.ready)) return;
    await loaded;
    draw();
  };
  const zoomBy = (factor: number) => camera.zoomBy(factor);
  const fit = () => camera.fit(seenBounds(cy, drawn.entities));

  bindPointer(cy, handlers);
  if (container) {
    const commands = keyCommands(cy, () => wanted, handlers);
    bindKeyboard(container, { ...commands, zoomBy, fit }, ended.signal);
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
      if (drawn !== emptyScene) draw();
    },
    fit,
    zoomBy,
    destroy() {
      ended.abort();
      announce.end();
      camera.end();
      cy.destroy();
    },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function startCytoscape(container: HTMLElement | null): Core {
  return cytoscape({
    ...(container ? { container } : { headless: true, styleEnabled: true }),
    style: stylesheet(canvasColors("light")),
    // Positions come with the elements: without this a new instance lays out a grid.
    layout: { name: "preset" },
    minZoom: 0.1,
    maxZoom: 3,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
}

function keyCommands(cy: Core, scene: () => Scene, handlers: CanvasHandlers) {
  const selected = () => {
    const { selection } = scene();
    return selection?.kind === "entity" ? selection.id : null;
  };
  const withSelected = (run: (id: string) => void) => () => {
    const id = selected();
    if (id !== null) run(id);
  };
  return {
    move(direction: Parameters<typeof nearestInDirection>[1]) {
      const places = cy.nodes(":visible").map((node) => [node.id(), node.position()] as const);
      const from = places.find(([id]) => id === selected())?.[1];
      // Nothing is selected yet: begin with the first that was put on the canvas.
      const next = from ? nearestInDirection(from, direction, places) : places[0]?.[0];
      if (next) handlers.onSelectEntity(next, "keyboard");
    },
    expand: withSelected(handlers.onExpand),
    hide: withSelected(handlers.onHide),
    clear: handlers.onClear,
  };
}
