import type { Core } from "cytoscape";
import type { CanvasHandlers, MenuTarget } from "../Canvas.ts";
import { type CanvasSelection, endsOf, type Point, type Scene, selectedEntities } from "../elements.ts";
import { commandOf, type KeyCommand } from "./keyCommands.ts";
import type { KeyMoves } from "./moveByKeys.ts";
import type { Pointed } from "./pointed.ts";

/** The places of things on a canvas, whatever draws it. */
interface KeySurface {
  /** The drawn entities with their positions, in the order in which they came. */
  places(): readonly (readonly [id: string, place: Point])[];
  /** The position of an entity in pixels, and the middle of the canvas. */
  pixelOf(id: string): Point;
  middle(): Point;
}

/** The surface of a canvas that Cytoscape draws. */
export function keySurface(cy: Core): KeySurface {
  return {
    places: () => cy.nodes(":visible").map((node) => [node.id(), node.position()] as const),
    pixelOf: (id) => ({ ...cy.getElementById(id).renderedPosition() }),
    middle: () => ({ x: cy.width() / 2, y: cy.height() / 2 }),
  };
}

/** The state that keys act on. */
interface KeySurroundings {
  scene: () => Scene;
  pointed: Pointed;
  moves: Pick<KeyMoves, "step">;
  handlers: CanvasHandlers;
  zoomBy(factor: number): void;
  fit(): void;
  zoomTo(ids: readonly string[]): void;
}

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const ZOOM_STEP = 1.25;

/** Acts on the keys of the canvas: moves from the pointed or selected entity to another, or acts on it. */
export function keyActions(
  surface: KeySurface,
  surroundings: KeySurroundings,
): (command: KeyCommand, key: string) => void {
  const { scene, pointed, moves, handlers, zoomBy, fit, zoomTo } = surroundings;
  // Hidden entities may stay selected, but no key acts on them.
  const inSight = (ids: readonly string[]) => {
    if (ids.length === 0) return [];
    const seen = new Set(scene().entities.flatMap(({ id, hidden }) => (hidden ? [] : id)));
    return ids.filter((id) => seen.has(id));
  };
  const selection = () => sifted(scene().selection, inSight);
  const selected = () => selectedEntities(selection());
  const current = () => pointed.id() ?? selected().at(-1) ?? null;
  const next = (key: string) => {
    const direction = directions[key];
    const places = surface.places();
    const at = current();
    const from = places.find(([id]) => id === at)?.[1];
    // With no selection, start with the first entity put on the canvas.
    return from && direction ? nearestInDirection(from, direction, places) : (places[0]?.[0] ?? null);
  };
  const goTo = (key: string, then: (id: string) => void) => {
    const id = next(key);
    if (id !== null) then(id);
  };
  const withCurrent = (then: (id: string) => void) => {
    const id = current();
    if (id !== null) then(id);
  };
  const select = (id: string) => {
    pointed.at(null);
    handlers.onSelectEntity(id, "keyboard");
  };

  return (command, key) => {
    if (command === "move") goTo(key, select);
    else if (command === "point") goTo(key, (id) => pointed.at(id));
    else if (command === "shift") {
      withCurrent((id) => {
        const several = selected();
        // As with the pointer, moving a selected entity moves the whole selection.
        moves.step(several.includes(id) ? several : [id], key);
      });
    } else if (command === "extend") {
      withCurrent((from) =>
        goTo(key, (id) => {
          pointed.at(id);
          handlers.onSelectArea([from, id], "adding");
        }),
      );
    } else if (command === "toggle") {
      withCurrent((id) => {
        pointed.at(id);
        handlers.onToggleEntity(id);
      });
    } else if (command === "open") withCurrent(handlers.onExpand);
    else if (command === "clear") {
      pointed.at(null);
      handlers.onClear();
    } else if (command === "zoomIn") zoomBy(ZOOM_STEP);
    else if (command === "zoomOut") zoomBy(1 / ZOOM_STEP);
    else if (command === "fit") fit();
    else if (command === "zoomToSelection") zoomTo(inSight(endsOf(scene().selection)));
    else if (command === "menu") {
      const { target, at } = menuByKey(surface, selection(), current());
      handlers.onMenu(target, at);
    } else handlers.onCommand(command);
  };
}

/** The selection without hidden entities; a line counts only with both its ends. */
function sifted(selection: CanvasSelection, inSight: (ids: readonly string[]) => string[]): CanvasSelection {
  const ends = endsOf(selection);
  const seen = inSight(ends);
  if (selection?.kind === "several") return { ...selection, ids: seen };
  return seen.length === ends.length ? selection : null;
}

/** The target and position of a menu opened by key: there is no pointer to tell. */
function menuByKey(
  surface: KeySurface,
  selection: CanvasSelection,
  entity: string | null,
): { target: MenuTarget; at: Point } {
  if (entity !== null) return { target: { kind: "entity", id: entity }, at: surface.pixelOf(entity) };
  if (selection?.kind === "pair") {
    const [a, b] = [surface.pixelOf(selection.a), surface.pixelOf(selection.b)];
    return { target: selection, at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
  }
  return { target: { kind: "canvas" }, at: surface.middle() };
}

/** Listens to keys while the canvas has the focus, which a click gives it, until the signal aborts. */
export function bindKeyboard(
  container: HTMLElement,
  run: (command: KeyCommand, key: string) => void,
  signal: AbortSignal,
): void {
  const listen = (event: KeyboardEvent) => {
    if (event.target !== container) return;
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    run(command, event.key);
  };
  container.addEventListener("keydown", listen, { signal });
  // Cytoscape blurs the container on mouse down, so a key could not act on what was clicked.
  container.addEventListener("pointerup", () => container.focus({ preventScroll: true }), { signal });
}

export type Direction = "left" | "right" | "up" | "down";

const axes: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The entity that the eye expects in a direction from a point: near, and not far off the line. */
export function nearestInDirection(
  from: Point,
  direction: Direction,
  others: Iterable<readonly [string, Point]>,
): string | null {
  const axis = axes[direction];
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of others) {
    const ahead = (x - from.x) * axis.x + (y - from.y) * axis.y;
    const aside = Math.abs((x - from.x) * axis.y - (y - from.y) * axis.x);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const effort = ahead + 2 * aside;
    if (effort < least) {
      least = effort;
      nearest = id;
    }
  }
  return nearest;
}
