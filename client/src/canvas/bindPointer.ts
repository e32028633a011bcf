import type { Core, EdgeSingular, EventObject, EventObjectNode, NodeSingular } from "cytoscape";
import { bindMenus } from "./bindMenus.ts";
import type { CanvasHandlers } from "./Canvas.ts";

/** In larger pictures only the entity under the pointer changes its look. */
const MOST_FADING = 1500;

/** Listens to taps, hovering and dragging, once for the life of the canvas, which ends with the signal. */
export function bindPointer(cy: Core, handlers: CanvasHandlers, signal: AbortSignal): void {
  const isMenus = bindMenus(cy, handlers);
  cy.on("tap", (event: EventObject) => {
    if (isMenus(event)) return;
    const { target } = event;
    if (target === cy) {
      if (!isExtending(event)) handlers.onClear();
    } else if (target.isEdge()) handlers.onSelectPair(target.source().id(), target.target().id());
    else if (isExtending(event)) handlers.onToggleEntity(target.id());
    else handlers.onSelectEntity(target.id(), "pointer");
  });
  cy.on("dbltap", "node", (event: EventObjectNode) => {
    if (!isMenus(event) && !isExtending(event)) handlers.onExpand(event.target.id());
  });
  cy.on("mouseover", "node", ({ target }: { target: NodeSingular }) => {
    // To draw thousands of elements paler, and again as they were, takes longer than a look.
    if (cy.elements().length > MOST_FADING) return void target.addClass("hovered");
    const near = target.closedNeighborhood();
    cy.batch(() => {
      cy.elements().difference(near).addClass("aside");
      near.removeClass("aside");
      target.addClass("hovered");
    });
  });
  cy.on("mouseover", "edge", ({ target }: { target: EdgeSingular }) => target.addClass("hovered"));
  const leave = () => cy.elements(".aside, .hovered").removeClass("aside hovered");
  cy.on("mouseout", "node", leave);
  cy.on("mouseout", "edge", ({ target }: { target: EdgeSingular }) => target.removeClass("hovered"));
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
