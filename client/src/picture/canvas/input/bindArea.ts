import type { Core, NodeSingular } from "cytoscape";
import type { CanvasHandlers } from "../Canvas.ts";

/** Tells which entities lie in the area that is drawn with Shift held. */
export function bindArea(cy: Core, handlers: Pick<CanvasHandlers, "onSelectArea">): void {
  let within: string[] = [];
  cy.on("boxend", () => {
    within = [];
    // Cytoscape names what lies in the area one by one, right after it has said that the area is done.
    queueMicrotask(() => {
      if (within.length > 0) handlers.onSelectArea(within);
    });
  });
  cy.on("box", "node", ({ target }: { target: NodeSingular }) => {
    if (target.visible()) within.push(target.id());
  });
}
