import type { CollectionReturnValue, Core, NodeSingular } from "cytoscape";

/** Kept here: anything noted on the canvas itself would have Cytoscape compute every style anew. */
const nearOf = new WeakMap<Core, CollectionReturnValue>();

/**
 * Makes an entity, its lines and its neighbours stand out, or nothing. All else is faded while it is drawn: a class on
 * all of it would have Cytoscape compute every style anew, at each entity that the pointer passes and each picture.
 */
export function standOut(cy: Core, entity: NodeSingular | null): void {
  if (entity) nearOf.set(cy, entity.closedNeighborhood());
  else if (!nearOf.delete(cy)) return;
  cy.forceRender();
}

/** The elements that stand out, if any do. */
export function standingOut(cy: Core): CollectionReturnValue | null {
  return nearOf.get(cy) ?? null;
}
