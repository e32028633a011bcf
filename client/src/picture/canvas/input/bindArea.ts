import type { Core, NodeSingular } from "cytoscape";
import type { CanvasHandlers } from "../Canvas.ts";

/** Reports the entities in the area drawn with Shift held. */
export function bindArea(cy: Core, handlers: Pick<CanvasHandlers, "onSelectArea">): void {
  let within: string[] = [];
  cy.on("boxend", () => {
    within = [];
    // Cytoscape reports the entities in the area one by one, right after the end of the drag.
    queueMicrotask(() => {
      if (within.length > 0) handlers.onSelectArea(within);
    });
  });
  cy.on("box", "node", ({ target }: { target: NodeSingular }) => {
    if (target.visible()) within.push(target.id());
  });
}
