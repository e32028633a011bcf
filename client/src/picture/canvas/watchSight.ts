import type { Core } from "cytoscape";
import type { Bounds } from "./viewport.ts";

/** Reports the visible part of the picture, now and after each move; returns a function that stops it. */
export function watchSight(cy: Core, listener: (seen: Bounds) => void): () => void {
  const tell = () => {
    const { x1, x2, y1, y2 } = cy.extent();
    listener({ left: x1, right: x2, top: y1, bottom: y2 });
  };
  cy.on("viewport resize", tell);
  tell();
  return () => {
    cy.off("viewport resize", tell);
  };
}
