import type { Core, EventObject } from "cytoscape";
import { badgeAt } from "../../labels/badgeAt.ts";
import type { CanvasHandlers, MenuTarget } from "../Canvas.ts";

/**
 * Requests a menu on right-click, long press, or a click on a badge. Returns whether a tap was for a menu and must be
 * ignored by others.
 */
export function bindMenus(cy: Core, { onMenu }: Pick<CanvasHandlers, "onMenu">): (tap: EventObject) => boolean {
  // A finger held down still taps when lifted.
  let held = false;
  cy.on("tapstart", () => {
    held = false;
  });
  cy.on("cxttap", (event) => onMenu(targetOf(cy, event), { ...event.renderedPosition }));
  cy.on("taphold", (event) => {
    // With a mouse, holding the button means dragging; the right button is at hand.
    if (!isTouch(event)) return;
    held = true;
    onMenu(targetOf(cy, event), { ...event.renderedPosition });
  });
  cy.on("tap", (event) => {
    const id = held ? null : badgeOf(cy, event);
    if (id !== null) onMenu({ kind: "opening", id }, { ...event.renderedPosition });
  });
  return (tap) => held || badgeOf(cy, tap) !== null;
}

/** A badge is too small for a finger, which means the entity. */
function badgeOf(cy: Core, event: EventObject): string | null {
  return isTouch(event) ? null : badgeAt(cy, event.position);
}

function isTouch({ originalEvent }: EventObject): boolean {
  return originalEvent?.type?.startsWith("touch") ?? false;
}

function targetOf(cy: Core, { target }: EventObject): MenuTarget {
  if (target === cy) return { kind: "canvas" };
  if (target.isEdge()) return { kind: "pair", a: target.source().id(), b: target.target().id() };
  return { kind: "entity", id: target.id() };
}
