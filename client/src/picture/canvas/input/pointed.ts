import type { Core } from "cytoscape";

/** The entity to which the keyboard has gone without selecting it. */
export interface Pointed {
  id(): string | null;
  at(id: string | null): void;
  /** Marks it again, after a new picture has taken the mark away. */
  mark(): void;
}

/** Marks the entity at which the keyboard points, and tells of each move; who clicks points at nothing. */
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
