import type { Core } from "cytoscape";
import { type ColorScheme, canvasColors } from "../canvas/canvasColors.ts";
import { setData } from "../canvas/elementData.ts";
import type { CanvasEntity, HeadedColumn } from "../canvas/elements.ts";
import { rendererOf } from "../canvas/renderer.ts";
import { stylesheet } from "../canvas/stylesheet.ts";
import { badgeImage } from "./badgeImage.ts";
import { LABEL_SIZE } from "./footprint.ts";
import { LABEL_FONTS } from "./labelFonts.ts";

/** Printed pixels per screen pixel. */
const SHARPNESS = 2;

/** Loads the badges of entities in light colours, once each: as images they would load too late for printing. */
export function createPaperBadges(cy: Core): (entities: readonly CanvasEntity[]) => void {
  const colors = canvasColors("light");
  const loaded = new Set<string>();
  return (entities) => {
    for (const entity of entities) {
      const image = badgeImage(entity, colors);
      if (image === null || loaded.has(image)) continue;
      loaded.add(image);
      rendererOf(cy)?.getCachedImage(image, null, () => {});
    }
  };
}

/** The picture on the canvas, and its colours. */
interface Picture {
  entities: readonly CanvasEntity[];
  columns: readonly HeadedColumn[];
  scheme: ColorScheme;
}

/**
 * Covers the canvas with a sheet that shows the visible part in light colours; returns a function that removes it.
 * Chromium prints what was drawn on it after the print event, as lines and letters. Cytoscape's own layers would print
 * empty when redrawn: each first clears itself, and on paper also what lies below.
 */
export function putOnPaper(cy: Core, stage: HTMLElement | null, { entities, columns, scheme }: Picture): () => void {
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
  writeHeads(pen, columns, cy.zoom());
  if (scheme !== "light") dress(cy, entities, scheme);
  stage.append(sheet);
  return () => sheet.remove();
}

/** The heads of columns, as large as over the canvas, but narrow enough for their columns. */
function writeHeads(pen: CanvasRenderingContext2D, columns: readonly HeadedColumn[], zoom: number): void {
  pen.font = `600 ${LABEL_SIZE / zoom}px ${LABEL_FONTS}`;
  pen.fillStyle = canvasColors("light").ink;
  pen.textAlign = "center";
  for (const { text, left, right, top } of columns) {
    pen.fillText(text, (left + right) / 2, top - LABEL_SIZE / 2 / zoom, right - left);
  }
}

function dress(cy: Core, entities: readonly CanvasEntity[], scheme: ColorScheme): void {
  const colors = canvasColors(scheme);
  cy.style(stylesheet(colors));
  cy.batch(() => {
    for (const entity of entities) setData(cy.getElementById(entity.id), { badge: badgeImage(entity, colors) });
  });
}
