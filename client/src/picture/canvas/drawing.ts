import type { Core } from "cytoscape";
import { createPaperBadges } from "../labels/paperPicture.ts";
import { announceDrawn } from "./announceDrawn.ts";
import type { CanvasHandlers, CanvasSnapshot } from "./Canvas.ts";
import type { Camera } from "./camera.ts";
import { type ColorScheme, canvasColors } from "./canvasColors.ts";
import { drawScene } from "./drawScene.ts";
import type { Scene } from "./elements.ts";
import type { SceneText } from "./sceneText.ts";
import { stylesheet } from "./stylesheet.ts";

/** The picture on a canvas: the scene that is wanted, and the one that is drawn. */
export interface Drawing {
  show(scene: Scene): Promise<void>;
  setColorScheme(scheme: ColorScheme): void;
  scheme(): ColorScheme;
  wanted(): Scene;
  drawn(): Scene;
  isEmpty(): boolean;
  end(): void;
}

/** The other parts of a canvas that drawing needs. */
interface Surroundings {
  text: SceneText;
  camera: Camera;
  /** Marks the entity that is pointed at in a new picture. */
  mark(): void;
  onDrawn: CanvasHandlers["onDrawn"];
  /** The picture of another canvas, with which this one begins. */
  earlier: CanvasSnapshot | null;
  signal: AbortSignal;
}

const emptyScene: Scene = { entities: [], links: [], positions: new Map(), selection: null };

/** A drawing without entities, until the signal. */
export function createDrawing(cy: Core, { text, camera, mark, onDrawn, earlier, signal }: Surroundings): Drawing {
  const fetchPaperBadges = createPaperBadges(cy);
  let scheme: ColorScheme = "light";
  let wanted = emptyScene;
  let drawn = emptyScene;
  const isEmpty = () => drawn.entities.length === 0;
  const announce = announceDrawn(cy, (places, links) => {
    const area = { width: cy.width(), height: cy.height() };
    onDrawn({ scene: drawn, places, links, area, settled: !camera.isDue() });
  });
  /** Draws, and reports a picture as drawn once it is also complete. */
  const draw = async (complete: Promise<unknown> | null = null) => {
    if (signal.aborted) return;
    const resumed = isEmpty() ? earlier : null;
    const colors = canvasColors(scheme);
    const motion = drawScene(cy, { before: drawn, after: wanted, resumed, colors, labeller: text.labeller, camera });
    drawn = wanted;
    text.note(drawn.links);
    mark();
    void announce.after(Promise.all([motion, complete]));
    await motion;
    if (scheme === "dark") fetchPaperBadges(drawn.entities);
  };
  return {
    async show(scene) {
      wanted = scene;
      const { complete, labelled } = await text.load(wanted, isEmpty() && cy.container() !== null);
      await Promise.all([labelled, draw(complete)]);
      await text.loadRest(wanted);
    },
    setColorScheme(to) {
      if (to === scheme) return;
      scheme = to;
      cy.style(stylesheet(canvasColors(scheme)));
      if (!isEmpty()) void draw();
    },
    scheme: () => scheme,
    wanted: () => wanted,
    drawn: () => drawn,
    isEmpty,
    end: announce.end,
  };
}
