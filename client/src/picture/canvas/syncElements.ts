import type { Core, ElementDefinition } from "cytoscape";
import { setData } from "./elementData.ts";
import { standOut } from "./nearness.ts";

/** The changes between two pictures. */
interface ElementChange {
  added: string[];
  removed: string[];
}

/**
 * Makes the canvas hold exactly these elements: adds and removes by id, updates the data of the others, and never moves
 * an element that stays.
 */
export function syncElements(cy: Core, wanted: ElementDefinition[]): ElementChange {
  const ids = new Set(wanted.map(({ data }) => data.id));
  const gone = cy.elements().filter((element) => !ids.has(element.id()));
  const removed = gone.map((element) => element.id());
  const fresh = wanted.filter(({ data }) => data.id === undefined || cy.getElementById(data.id).empty());
  // Also all that is new is to be seen.
  standOut(cy, null);
  cy.batch(() => {
    gone.remove();
    for (const { data, classes } of wanted) {
      const element = cy.getElementById(data.id ?? "");
      if (element.empty()) continue;
      setData(element, data);
      element.classes(classes ?? "");
    }
    cy.add(fresh);
  });
  return { added: fresh.flatMap(({ data }) => data.id ?? []), removed };
}
