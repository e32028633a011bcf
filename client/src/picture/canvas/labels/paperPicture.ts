import type { Core } from "cytoscape";
import { type ColorScheme, canvasColors } from "../canvasColors.ts";
import { rendererOf } from "../cytoscape/rendererOf.ts";
import { setData } from "../cytoscape/setData.ts";
import { stylesheet } from "../cytoscape/stylesheet.ts";
import type { CanvasEntity } from "../elements.ts";
import { badgeImage } from "./badgeImage.ts";

/** Printed pixels per screen pixel. */
const SHARPNESS = 2;

/** What is on the canvas, and its colours. */
interface Picture {
  entities: readonly CanvasEntity[];
  scheme: ColorScheme;
}

/**
 * Covers the canvas with a sheet that shows the visible part in light colours; returns a function that removes it.
 * Chromium prints what was drawn on it after the print event, as lines and letters. Cytoscape's own layers would print
 * empty when redrawn: each first clears itself, and on paper also what lies below.
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
