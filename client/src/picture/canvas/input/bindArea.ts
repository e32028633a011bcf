import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { CanvasHandlers } from "../Canvas.ts";

/** Reports the entities in the area drawn with Shift held; with Ctrl as well, they are added to the selection. */
export function bindArea(cy: Core, handlers: Pick<CanvasHandlers, "onSelectArea">): void {
  let within: string[] = [];
  cy.on("boxend", ({ originalEvent }: EventObject) => {
    within = [];
    const { ctrlKey, metaKey } = originalEvent ?? {};
    // Cytoscape reports the entities in the area one by one, right after the end of the drag.
    queueMicrotask(() => {
      if (within.length > 0) handlers.onSelectArea(within, ctrlKey || metaKey ? "adding" : "anew");
    });
  });
  cy.on("box", "node", ({ target }: { target: NodeSingular }) => {
    if (target.visible()) within.push(target.id());
  });
}
