import type { Core, NodeCollection } from "cytoscape";
import type { CanvasHandlers } from "../Canvas.ts";
import type { Point } from "../elements.ts";
import { commandOf } from "./keyCommands.ts";

/** Step per press on the screen, and distance to keep from the edge of the canvas, in pixels. */
const STEP = 10;
const EDGE = 32;
/** Presses within this time are one move, and one step of undo. */
const PAUSE_MS = 800;

const ways: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Moves entities with the arrow keys. */
export interface KeyMoves {
  /** Moves these entities one step in the direction of the key. */
  step(ids: readonly string[], key: string): void;
  /** Ends the current move, if any, and reports it. */
  end(): void;
}

/**
 * A move ends with a pause, another key, loss of focus or leaving the page; then it is reported as a whole. If the
 * reader goes back in the browser before that, the move is reverted and not reported.
 */
export function createKeyMoves(
  cy: Core,
  { onMove }: Pick<CanvasHandlers, "onMove">,
  container: HTMLElement | null,
  signal: AbortSignal,
): KeyMoves {
  let moving: NodeCollection | null = null;
  let by: Point = { x: 0, y: 0 };
  let before = new Map<string, Point>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    const moved = moving;
    moving = null;
    return cy.destroyed() ? null : moved;
  };
  const end = () => {
    const moved = stop();
    if (!moved) return;
    const places = new Map<string, Point>();
    moved.forEach((node) => {
      // The address holds whole numbers, so the entity moves to what the address says.
      const place = { x: Math.round(node.position().x), y: Math.round(node.position().y) };
      node.position({ ...place });
      places.set(node.id(), place);
    });
    if (by.x !== 0 || by.y !== 0) onMove(places, { x: Math.round(by.x), y: Math.round(by.y) });
  };
  const drop = () => {
    const moved = stop();
    if (!moved) return;
    moved.forEach((node) => {
      const place = before.get(node.id());
      if (place) node.position({ ...place });
    });
  };
  container?.addEventListener(
    "keydown",
    (event) => {
      const held = ["Control", "Meta", "Shift"].includes(event.key);
      if (!held && commandOf(event) !== "shift") end();
    },
    { signal },
  );
  container?.addEventListener("focusout", end, { signal });
  // In the capture phase: before the page reacts and draws the view that is now open.
  container?.ownerDocument.defaultView?.addEventListener("popstate", drop, { signal, capture: true });
  return {
    step(ids, key) {
      const way = ways[key];
      const nodes = cy.nodes(":visible").filter((node) => ids.includes(node.id()));
      if (!way || nodes.empty()) return;
      if (!moving?.same(nodes)) {
        end();
        by = { x: 0, y: 0 };
        before = new Map();
        nodes.forEach((node) => {
          before.set(node.id(), { ...node.position() });
        });
      }
      moving = nodes;
      const step = { x: (STEP * way.x) / cy.zoom(), y: (STEP * way.y) / cy.zoom() };
      by = { x: by.x + step.x, y: by.y + step.y };
      nodes.forEach((node) => {
        const { x, y } = node.position();
        node.position({ x: x + step.x, y: y + step.y });
      });
      keepInSight(cy, nodes, way);
      clearTimeout(timer);
      timer = setTimeout(end, PAUSE_MS);
    },
    end,
  };
}

/** Pans when a moved entity reaches the edge it is moving towards. */
function keepInSight(cy: Core, nodes: NodeCollection, way: Point): void {
  const { x1, x2, y1, y2 } = nodes.renderedBoundingBox();
  const over = {
    x: way.x > 0 ? Math.max(0, x2 + EDGE - cy.width()) : way.x < 0 ? Math.min(0, x1 - EDGE) : 0,
    y: way.y > 0 ? Math.max(0, y2 + EDGE - cy.height()) : way.y < 0 ? Math.min(0, y1 - EDGE) : 0,
  };
  if (over.x !== 0 || over.y !== 0) cy.panBy({ x: -over.x, y: -over.y });
}
