import type { CanvasHandlers } from "../../../picture/canvas/Canvas.ts";
import type { Point } from "../../../picture/canvas/elements.ts";
import { createDoubleTap } from "../../../picture/canvas/input/bindPointer.ts";
import type { Hovered } from "../../../picture/canvas/input/hover.ts";

/** A pointer that moves less than this presses, and does not drag. In pixels. */
const SLACK = 4;
/** Zoom per pixel of a wheel. */
const WHEEL = 0.0015;

/** A part of a drawing that the pointer can be on. */
type Target =
  | { kind: "entity"; id: string }
  | { kind: "line"; ends: string[]; claims: string[] }
  | { kind: "fold"; key: string }
  | null;

/** Acts of the pointer that the drawing itself carries out. */
interface DrawnActs {
  pan(by: Point): void;
  zoomAt(factor: number, at: Point): void;
  openFold(key: string): void;
  hover(hovered: Hovered | null): void;
  /** The number of claims that the card of two entities lists. */
  claimsBetween(a: string, b: string): number;
}

/** Listens to pointer and wheel on a drawing until the signal aborts; what it finds is told as the canvas tells it. */
export function bindDrawnPointer(
  stage: HTMLElement,
  { handlers, acts }: { handlers: () => CanvasHandlers; acts: DrawnActs },
  signal: AbortSignal,
): void {
  const fingers = new Map<number, Point>();
  let pressed: { at: Point; target: Target } | null = null;
  let told: Target = null;
  const isSecond = createDoubleTap();
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listen: (event: HTMLElementEventMap[Type]) => void,
    options = {},
  ) => stage.addEventListener(type, listen, { signal, ...options });
  on("pointerdown", (event) => {
    const [at, target] = [pointOf(event), targetOf(event)];
    fingers.set(event.pointerId, at);
    pressed = event.button === 0 && fingers.size === 1 ? { at, target } : null;
    if (target?.kind === "entity") handlers().onApproach(target.id);
    acts.hover(null);
    told = null;
  });
  on("pointermove", (event) => {
    const at = pointOf(event);
    const before = fingers.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== "touch") hover(event);
      return;
    }
    const [one, other] = [...fingers.values()];
    if (one && other) {
      const still = before === one ? other : one;
      acts.zoomAt(distance(at, still) / Math.max(1, distance(before, still)), still);
      pressed = null;
    } else if (pressed === null || distance(pressed.at, at) > SLACK) {
      // From here on, moves outside the drawing count as well.
      stage.setPointerCapture?.(event.pointerId);
      pressed = null;
      acts.pan({ x: at.x - before.x, y: at.y - before.y });
    } else return;
    fingers.set(event.pointerId, at);
  });
  on("pointerup", (event) => {
    fingers.delete(event.pointerId);
    if (pressed) tap(pressed.target, event);
    pressed = null;
    stage.focus({ preventScroll: true });
  });
  on("pointercancel", ({ pointerId }) => {
    fingers.delete(pointerId);
    pressed = null;
  });
  on("pointerleave", () => hoverOn(null, { x: 0, y: 0 }));
  on(
    "wheel",
    (event) => {
      event.preventDefault();
      // A moved picture leaves behind the text, and the lines of what the pointer was on.
      acts.hover(null);
      told = null;
      acts.zoomAt(Math.exp(-event.deltaY * WHEEL), pointOf(event));
    },
    { passive: false },
  );
  on("contextmenu", (event) => {
    event.preventDefault();
    const target = targetOf(event);
    const [a, b, ...more] = target?.kind === "line" ? target.ends : [];
    handlers().onMenu(
      target?.kind === "entity"
        ? target
        : a !== undefined && b !== undefined && more.length === 0
          ? { kind: "pair", a, b }
          : { kind: "canvas" },
      pointOf(event),
    );
  });

  function tap(target: Target, event: MouseEvent): void {
    const { onClear, onExpand, onMenu, onSelectEntity, onSelectPair, onToggleEntity } = handlers();
    const extending = event.ctrlKey || event.metaKey || event.shiftKey;
    const id = target?.kind === "entity" ? target.id : null;
    const opens = isSecond(extending ? null : id, event.timeStamp);
    if (target === null) {
      if (!extending) onClear();
    } else if (target.kind === "fold") acts.openFold(target.key);
    else if (target.kind === "line") {
      const { ends, claims } = target;
      const [a, b, ...more] = ends;
      const isPair = a !== undefined && b !== undefined && more.length === 0;
      // A card must list as many claims as the line counts; where none does, a menu lists them.
      if (isPair && (claims.length < 2 || claims.length === acts.claimsBetween(a, b))) onSelectPair(a, b);
      else onMenu({ kind: "claims", ids: claims }, pointOf(event));
    } else if (extending) onToggleEntity(target.id);
    else onSelectEntity(target.id, "pointer");
    if (opens && id !== null) onExpand(id);
  }

  function hover(event: PointerEvent): void {
    hoverOn(targetOf(event), pointOf(event));
  }

  function hoverOn(target: Target, { x, y }: Point): void {
    if (JSON.stringify(target) === JSON.stringify(told)) return;
    told = target;
    stage.style.cursor = target === null ? "" : "pointer";
    const box = { left: x - 6, right: x + 14, top: y - 8, bottom: y + 22 };
    const [a, b, ...more] = target?.kind === "line" ? target.ends : [];
    if (target?.kind === "entity") acts.hover({ ...target, box });
    else if (a !== undefined && b !== undefined && more.length === 0) acts.hover({ kind: "line", ends: [a, b], box });
    else acts.hover(null);
  }
}

function targetOf({ target }: Event): Target {
  const element = target instanceof Element ? target.closest("[data-entity], [data-ends], [data-fold]") : null;
  const { entity, ends, claims = "", fold } = element instanceof SVGElement ? element.dataset : {};
  if (entity !== undefined) return { kind: "entity", id: entity };
  if (ends !== undefined) return { kind: "line", ends: ends.split(" "), claims: claims.split(" ") };
  return fold === undefined ? null : { kind: "fold", key: fold };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
