import type { Core } from "cytoscape";
import { type ColorScheme, canvasColors } from "../canvasColors.ts";
import { rendererOf } from "../cytoscape/rendererOf.ts";
import { setData } from "../cytoscape/setData.ts";
import { stylesheet } from "../cytoscape/stylesheet.ts";
import type { CanvasEntity } from "../elements.ts";
import { badgeImage } from "./badgeImage.ts";

/** Pixels of paper for one of the screen. */
const SHARPNESS = 2;

/** What stands on the canvas, and in which colours. */
interface Picture {
  entities: readonly CanvasEntity[];
  scheme: ColorScheme;
}

/**
 * Lays what is in sight, in light colours, as a sheet over what Cytoscape draws; returns the way to take it away. Chromium
 * prints what was drawn on it since it said that it prints, as lines and letters. Drawn anew, Cytoscape's own layers would
 * print as nothing: each begins by clearing itself, and on paper what lies under it too.
 */
export function putOnPaper(cy: Core, stage: HTMLElement | null, { entities, scheme }: Picture): () => void {
  const renderer = rendererOf(cy);
  const sheet = stage?.ownerDocument.createElement("canvas");
  const pen = sheet?.getContext("2d");
  if (!renderer || !stage || !sheet || !pen) return () => {};
  sheet.dataset.sheet = "";
  sheet.width = SHARPNESS * cy.width();
  sheet.height = SHARPNESS * cy.height();
  const { x, y } = cy.pan();
  pen.setTransform(SHARPNESS * cy.zoom(), 0, 0, SHARPNESS * cy.zoom(), SHARPNESS * x, SHARPNESS * y);
  if (scheme !== "light") dress(cy, entities, "light");
  renderer.flushRenderedStyleQueue();
  const { nondrag, drag } = renderer.getCachedZSortedEles();
  for (const elements of [nondrag, drag]) renderer.drawElements(pen, elements);
  if (scheme !== "light") dress(cy, entities, scheme);
  stage.append(sheet);
  return () => sheet.remove();
}

function dress(cy: Core, entities: readonly CanvasEntity[], scheme: ColorScheme): void {
  const colors = canvasColors(scheme);
  cy.style(stylesheet(colors));
  cy.batch(() => {
    for (const entity of entities) setData(cy.getElementById(entity.id), { badge: badgeImage(entity, colors) });
  });
}
