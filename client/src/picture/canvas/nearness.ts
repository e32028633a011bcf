import type { CollectionReturnValue, Core, NodeSingular } from "cytoscape";

const NEAR = "near";

/**
 * Makes an entity, its lines and its neighbours stand out, or nothing. All else is faded while it is drawn: a class on
 * all of it would have Cytoscape compute every style anew, at each entity that the pointer passes and each picture.
 */
export function standOut(cy: Core, entity: NodeSingular | null): void {
  if (entity === null && !standingOut(cy)) return;
  cy.scratch(NEAR, entity ? entity.closedNeighborhood() : null);
  cy.forceRender();
}

/** The elements that stand out, if any do. */
export function standingOut(cy: Core): CollectionReturnValue | null {
  return cy.scratch(NEAR) ?? null;
}
