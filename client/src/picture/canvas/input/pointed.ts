import type { Core } from "cytoscape";

/** The entity the keyboard has moved to without selecting it. */
export interface Pointed {
  id(): string | null;
  at(id: string | null): void;
  /** Marks it again after a new picture has removed the mark. */
  mark(): void;
}

/** Marks the entity that the keyboard points at, and reports each move; a click clears it. */
export function createPointed(cy: Core, onPoint: (id: string | null) => void): Pointed {
  let now: string | null = null;
  const drawn = () => now !== null && cy.getElementById(now).filter(":visible").nonempty();
  const mark = () => {
    cy.nodes(".pointed").removeClass("pointed");
    if (now !== null) cy.getElementById(now).addClass("pointed");
  };
  const at = (id: string | null) => {
    if (id === now) return;
    now = id;
    mark();
    onPoint(id);
  };
  cy.on("tap", () => at(null));
  return { id: () => (drawn() ? now : null), at, mark };
}
