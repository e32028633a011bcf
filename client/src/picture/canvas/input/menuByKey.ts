import type { Core } from "cytoscape";
import type { MenuTarget } from "../Canvas.ts";
import type { CanvasSelection, Point } from "../elements.ts";

/** What the menu key is about, and where its menu opens: there is no pointer to tell. */
export function menuByKey(
  cy: Core,
  selection: CanvasSelection,
  entity: string | null,
): { target: MenuTarget; at: Point } {
  if (entity !== null) return { target: { kind: "entity", id: entity }, at: placeOf(cy, entity) };
  if (selection?.kind === "pair") {
    const [a, b] = [placeOf(cy, selection.a), placeOf(cy, selection.b)];
    return { target: selection, at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
  }
  return { target: { kind: "canvas" }, at: { x: cy.width() / 2, y: cy.height() / 2 } };
}

function placeOf(cy: Core, id: string): Point {
  return { ...cy.getElementById(id).renderedPosition() };
}
