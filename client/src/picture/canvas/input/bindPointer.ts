import type { Core, EdgeSingular, EventObject, NodeSingular } from "cytoscape";
import { badgeAt } from "../../labels/badgeImage.ts";
import type { CanvasHandlers, MenuTarget } from "../Canvas.ts";
import { standOut } from "../nearness.ts";

/** Listens to taps, hovering and requests for a menu, once for the life of the canvas, which ends with the signal. */
export function bindPointer(cy: Core, handlers: CanvasHandlers, signal: AbortSignal): void {
  const isMenus = bindMenus(cy, handlers);
  const isSecond = createDoubleTap();
  cy.on("tap", (event: EventObject) => {
    const { target } = event;
    const [forMenu, extending] = [isMenus(event), isExtending(event)];
    const selected = forMenu || extending || target === cy || target.isEdge() ? null : target.id();
    const opens = isSecond(selected, timeOf(event));
    if (forMenu) return;
    if (target === cy) {
      if (!extending) handlers.onClear();
    } else if (target.isEdge()) handlers.onSelectPair(target.source().id(), target.target().id());
    else if (extending) handlers.onToggleEntity(target.id());
    else handlers.onSelectEntity(target.id(), "pointer");
    if (opens) handlers.onExpand(target.id());
  });
  cy.on("mouseover", "node", ({ target }: { target: NodeSingular }) => {
    standOut(cy, target);
    target.addClass("hovered");
  });
  cy.on("mouseover", "edge", ({ target }: { target: EdgeSingular }) => target.addClass("hovered"));
  const leave = () => {
    standOut(cy, null);
    cy.elements(".hovered").removeClass("hovered");
  };
  cy.on("mouseout", "node", leave);
  cy.on("mouseout", "edge", ({ target }: { target: EdgeSingular }) => target.removeClass("hovered"));
  cy.container()?.addEventListener("mouseleave", leave, { signal });
  cy.on("mouseover", "node, edge", () => setCursor(cy, "pointer"));
  cy.on("mouseout", "node, edge", () => setCursor(cy, ""));
}

/** Whether a click adds to the selection or removes from it, instead of replacing it. */
function isExtending({ originalEvent }: EventObject): boolean {
  const { ctrlKey, metaKey, shiftKey } = originalEvent ?? {};
  return Boolean(ctrlKey || metaKey || shiftKey);
}

/** When the reader tapped; a busy page may learn of it much later. */
function timeOf({ originalEvent, timeStamp }: EventObject): number {
  return originalEvent?.timeStamp ?? timeStamp;
}

function setCursor(cy: Core, cursor: string): void {
  const around = cy.container()?.parentElement;
  if (around) around.style.cursor = cursor;
}

/**
 * Requests a menu on right-click, long press, or a click on a badge. Returns whether a tap was for a menu and must be
 * ignored by others.
 */
function bindMenus(cy: Core, { onMenu }: Pick<CanvasHandlers, "onMenu">): (tap: EventObject) => boolean {
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

/** The usual double-click time of operating systems. */
export const DOUBLE_TAP_MS = 500;

/**
 * Tells for each tap whether it is the second on the same entity within that time; a third starts again. Cytoscape's
 * own double tap counts any two consecutive taps, even on two entities. Pass null for a tap meant for something else;
 * times are milliseconds of one clock.
 */
export function createDoubleTap(): (id: string | null, at: number) => boolean {
  let first: { id: string; at: number } | null = null;
  return (id, at) => {
    const second = first !== null && first.id === id && at - first.at <= DOUBLE_TAP_MS;
    first = second || id === null ? null : { id, at };
    return second;
  };
}

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

/** Reports the entities in the area drawn with Shift held; with Ctrl as well, they are added to the selection. */
export function bindArea(cy: Core, handlers: Pick<CanvasHandlers, "onSelectArea">): void {
  let within: string[] = [];
  cy.on("boxend", ({ originalEvent }: EventObject) => {
    within = [];
    const { ctrlKey, metaKey } = originalEvent ?? {};
    // Cytoscape reports the entities in the area one by one, right after the end of the drag.
    queueMicrotask(() => {
      if (within.length > 0) handlers.onSelectArea(within, ctrlKey || metaKey ? "adding" : "anew");
    });
  });
  cy.on("box", "node", ({ target }: { target: NodeSingular }) => {
    if (target.visible()) within.push(target.id());
  });
}
