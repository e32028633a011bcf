import type { Core, NodeSingular } from "cytoscape";
import type { CanvasHandlers } from "../Canvas.ts";

/** A pointer that stays on an entity for so long is not only passing over it. */
const RESTING_MS = 60;

/** Reports the entity that the pointer rests on or is pressed on, once for the life of the canvas. */
export function bindApproach(cy: Core, { onApproach }: Pick<CanvasHandlers, "onApproach">, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const leave = () => clearTimeout(resting);
  cy.on("mouseover", "node", ({ target }: { target: NodeSingular }) => {
    leave();
    resting = setTimeout(() => onApproach(target.id()), RESTING_MS);
  });
  cy.on("mouseout", "node", leave);
  cy.on("tapstart", "node", ({ target }: { target: NodeSingular }) => {
    leave();
    onApproach(target.id());
  });
  signal.addEventListener("abort", leave);
}
