import type { Core } from "cytoscape";
import { createLabelFonts } from "../labels/labelFonts.ts";
import { createLabeller, type Labeller } from "../labels/labeller.ts";
import { ELLIPSIS } from "../labels/labelText.ts";
import { createLineLabeller } from "../labels/lineLabeller.ts";
import { ARROWS } from "../labels/placeLineLabels.ts";
import type { CanvasLink, Scene } from "./elements.ts";
import { wait } from "./motion.ts";

/** Names and words on lines, in the fonts they need. */
export interface SceneText {
  labeller: Labeller;
  /** Tells which links are drawn. */
  note(links: readonly CanvasLink[]): void;
  /**
   * Loads the fonts of a scene's names and writes them again when they arrive. An opening picture waits for its first
   * lines, but not for long; `complete` is then settled once it has all names.
   */
  load(scene: Scene, isOpening: boolean): Promise<{ complete: Promise<unknown> | null; labelled: Promise<void> }>;
  /** Loads the glyphs that only full names and lines need: nobody hovers before the picture is drawn. */
  loadRest(scene: Scene): Promise<void>;
  end(): void;
}

/** How long the first picture waits for the fonts of its first lines; later ones are drawn when their fonts arrive. */
const FONTS_MS = 600;

/** The text of a canvas, until the signal; without faces all fonts count as loaded. */
export function createSceneText(cy: Core, faces: FontFaceSet | undefined, signal: AbortSignal): SceneText {
  const fonts = createLabelFonts(faces);
  const lineLabeller = createLineLabeller(cy, fonts);
  const labeller = createLabeller(cy, fonts, lineLabeller.later);
  const relabel = () => {
    if (!signal.aborted) labeller.relabel();
  };
  return {
    labeller,
    note: lineLabeller.note,
    async load({ entities }, isOpening) {
      const texts = [ELLIPSIS, ...entities.flatMap(({ lines, moreLines }) => [...lines, ...moreLines])];
      const loaded = fonts.load(texts);
      if (isOpening) await Promise.race([fonts.load(entities.flatMap(({ lines }) => lines)), wait(FONTS_MS)]);
      const areReady = texts.every(fonts.ready);
      const labelled = loaded.then(() => {
        if (!areReady) relabel();
      });
      return { complete: isOpening ? Promise.race([labelled, wait(FONTS_MS)]) : null, labelled };
    },
    async loadRest({ entities, links }) {
      const names = entities.flatMap(({ fullLines }) => fullLines);
      const words = links.flatMap(({ verbs, counts }) => [...verbs, ...counts]);
      if (await fonts.load([...names, ...words, ARROWS])) relabel();
    },
    end() {
      labeller.end();
      lineLabeller.end();
    },
  };
}
