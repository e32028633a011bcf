import type { Core, EdgeSingular, EventObject, EventObjectNode, NodeSingular } from "cytoscape";
import type { CanvasHandlers } from "./Canvas.ts";

/** Listens to taps, hovering and dragging, once for the life of the canvas, which ends with the signal. */
export function bindPointer(cy: Core, handlers: CanvasHandlers, signal: AbortSignal): void {
  cy.on("tap", (event) => {
    if (event.target === cy && !isExtending(event)) handlers.onClear();
  });
  cy.on("tap", "node", (event: EventObjectNode) => {
    if (isExtending(event)) handlers.onToggleEntity(event.target.id());
    else handlers.onSelectEntity(event.target.id(), "pointer");
  });
  cy.on("dbltap", "node", (event: EventObjectNode) => {
    if (!isExtending(event)) handlers.onExpand(event.target.id());
  });
  cy.on("tap", "edge", ({ target }: { target: EdgeSingular }) =>
    handlers.onSelectPair(target.source().id(), target.target().id()),
  );
  cy.on("mouseover", "node", ({ target }: { target: NodeSingular }) => {
    const near = target.closedNeighborhood();
    cy.batch(() => {
      cy.elements().difference(near).addClass("aside");
      near.removeClass("aside");
      target.addClass("hovered");
    });
  });
  const leave = () => cy.elements().removeClass("aside hovered");
  cy.on("mouseout", "node", leave);
  cy.container()?.addEventListener("mouseleave", leave, { signal });
  cy.on("mouseover", "node, edge", () => setCursor(cy, "pointer"));
  cy.on("mouseout", "node, edge", () => setCursor(cy, ""));
}

/** Whether a click adds to the selection, or takes from it, rather than beginning another. */
function isExtending({ originalEvent }: EventObject): boolean {
  const { ctrlKey, metaKey, shiftKey } = originalEvent ?? {};
  return Boolean(ctrlKey || metaKey || shiftKey);
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container) container.style.cursor = cursor;
}
