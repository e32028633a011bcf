import type { Core } from "cytoscape";
import type { CanvasHandlers } from "./Canvas.ts";
import type { Scene } from "./elements.ts";
import { type Direction, nearestInDirection } from "./nearestInDirection.ts";

/** What keys do to entities: they go from the selected one to another, and act on it. */
export function keyCommands(cy: Core, scene: () => Scene, handlers: CanvasHandlers) {
  const selected = () => {
    const { selection } = scene();
    return selection?.kind === "entity" ? selection.id : null;
  };
  const withSelected = (run: (id: string) => void) => () => {
    const id = selected();
    if (id !== null) run(id);
  };
  return {
    move(direction: Direction) {
      const places = cy.nodes(":visible").map((node) => [node.id(), node.position()] as const);
      const from = places.find(([id]) => id === selected())?.[1];
      // Nothing is selected yet: begin with the first that was put on the canvas.
      const next = from ? nearestInDirection(from, direction, places) : places[0]?.[0];
      if (next) handlers.onSelectEntity(next, "keyboard");
    },
    expand: withSelected(handlers.onExpand),
    hide: withSelected(handlers.onHide),
    clear: handlers.onClear,
  };
}
