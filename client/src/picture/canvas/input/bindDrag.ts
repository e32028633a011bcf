import type { Core, NodeCollection, NodeSingular } from "cytoscape";
import type { CanvasHandlers } from "../Canvas.ts";
import type { Point } from "../elements.ts";

/** Lets the reader drag entities; dragging a selected one moves the whole selection. */
export function bindDrag(cy: Core, { onMove }: Pick<CanvasHandlers, "onMove">): void {
  let taken: NodeCollection = cy.nodes().slice(0, 0);
  let starts = new Map<string, Point>();
  cy.on("grab", "node", ({ target }: { target: NodeSingular }) => {
    taken = target.hasClass("selected") ? cy.nodes(".selected") : cy.nodes().filter((node) => node.same(target));
    starts = new Map(taken.map((node) => [node.id(), { ...node.position() }]));
  });
  cy.on("drag", "node", ({ target }: { target: NodeSingular }) => {
    const lead = starts.get(target.id());
    if (!lead) return;
    const by = { x: target.position().x - lead.x, y: target.position().y - lead.y };
    taken.forEach((node) => {
      const from = starts.get(node.id());
      if (from && !node.same(target)) node.position({ x: from.x + by.x, y: from.y + by.y });
    });
  });
  cy.on("free", "node", () => {
    // A click also grabs, but moves nothing.
    const moved = taken.filter((node) => isElsewhere(node.position(), starts.get(node.id())));
    starts = new Map();
    if (moved.empty()) return;
    const places = new Map<string, Point>();
    moved.forEach((node) => {
      const place = wholePlace(node.position());
      // The address holds whole numbers, so the entity moves to what the address says.
      node.position({ ...place });
      places.set(node.id(), place);
    });
    onMove(places);
  });
}

function wholePlace({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

function isElsewhere(a: Point, b: Point | undefined): boolean {
  return b !== undefined && (a.x !== b.x || a.y !== b.y);
}
