import type { Core, EdgeSingular, EventObject, NodeSingular } from "cytoscape";
import type { Point } from "../elements.ts";
import type { Bounds } from "../viewport.ts";

/** The entity, or the line between two, under the pointer or the keyboard. */
export type Hovered = ({ kind: "entity"; id: string } | { kind: "line"; ends: [string, string] }) & {
  /** Area that its text must not cover: its shape with its label, or the pointer; in pixels. */
  box: Bounds;
};

type Listener = (hovered: Hovered | null) => void;

/** Tells what the pointer is on, or what the keyboard points at while the pointer is on nothing. */
interface Hover {
  watch(listener: Listener): () => void;
  /** The keyboard points at an entity, or at nothing. */
  point(id: string | null): void;
}

/** Pixels around the tip of the pointer that it covers. */
const POINTER = { left: 6, right: 14, top: 8, bottom: 22 };

export function createHover(cy: Core, signal: AbortSignal): Hover {
  const listeners = new Set<Listener>();
  let told = false;
  let byFinger = false;
  const tell = (hovered: Hovered | null) => {
    if (hovered === null && !told) return;
    told = hovered !== null;
    for (const listener of listeners) listener(hovered);
  };
  const leave = () => tell(null);
  // Browsers send mouse events after a tap, too. A finger covers what it points at; it selects instead.
  const noteKind = ({ pointerType }: PointerEvent) => {
    byFinger = pointerType === "touch";
  };
  for (const kind of ["pointerdown", "pointermove"] as const)
    cy.container()?.addEventListener(kind, noteKind, { signal, capture: true });
  cy.on("mouseover", "node", ({ target }: { target: NodeSingular }) => {
    if (!byFinger) tell(entityAt(target));
  });
  cy.on("mouseover", "edge", ({ target, renderedPosition }: EventObject & { target: EdgeSingular }) => {
    const ends: [string, string] = [target.source().id(), target.target().id()];
    if (!byFinger) tell({ kind: "line", ends, box: around(renderedPosition) });
  });
  cy.on("mouseout", "node, edge", leave);
  // A moved picture leaves the text behind, and a press begins something else.
  cy.on("tapstart viewport", leave);
  cy.on("remove", "node, edge", leave);
  cy.container()?.addEventListener("mouseleave", leave, { signal });
  return {
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    point(id) {
      const node = cy.getElementById(id ?? "");
      tell(node.nonempty() ? entityAt(node) : null);
    },
  };
}

function entityAt(node: NodeSingular): Hovered {
  const { x1, x2, y2 } = node.renderedBoundingBox({});
  const { y1 } = node.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
  return { kind: "entity", id: node.id(), box: { left: x1, right: x2, top: y1, bottom: y2 } };
}

function around({ x, y }: Point): Bounds {
  return { left: x - POINTER.left, right: x + POINTER.right, top: y - POINTER.top, bottom: y + POINTER.bottom };
}
