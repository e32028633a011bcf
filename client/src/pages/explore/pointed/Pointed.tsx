import { VisuallyHidden } from "@mantine/core";
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from "react";
import type { Canvas } from "../../../picture/canvas/Canvas.ts";
import type { Hovered } from "../../../picture/canvas/input/hover.ts";
import { idsIn } from "../../../picture/graph/drawnBundles.ts";
import { strings } from "../strings.ts";
import type { Listed } from "../useExplored.ts";
import css from "./Pointed.module.css";
import { entityText, lineText } from "./pointedText.ts";

interface PointedProps {
  canvas: RefObject<Canvas | null>;
  /** The keyboard position. */
  id: string | null;
  /** Its last selection, announced while that alone is selected. */
  reached: string | null;
  drawn: Listed;
  selected: readonly string[];
}

/** Space between what is pointed at and the text, and the height that a text may need above it. */
const GAP = 8;
const HEIGHT = 66;

/**
 * Says in a sentence what the pointer or the keyboard is on. Where the keyboard is, and whether that is selected, is
 * also announced to readers who cannot see the canvas.
 */
export function Pointed({ canvas, id, reached, drawn, selected }: PointedProps) {
  const text = useRef<HTMLDivElement>(null);
  const hovered = useHovered(canvas, text);
  const members = (one: string) => idsIn(drawn.bundles, one);
  const there = reached !== null && isWhole(selected, members(reached)) ? reached : null;
  const keyboard = id ?? there;
  const announced = keyboard === null ? null : entityText(keyboard, drawn);
  const said = hovered && (hovered.kind === "entity" ? entityText(hovered.id, drawn) : lineText(hovered.ends, drawn));
  return (
    <>
      <VisuallyHidden aria-live="polite">
        {keyboard !== null &&
          announced !== null &&
          strings.pointed(
            announced,
            members(keyboard).every((one) => selected.includes(one)),
          )}
      </VisuallyHidden>
      {hovered && said && (
        <div
          className={`screenOnly flex absolute untouched ${css.place}`}
          style={placeOf(hovered)}
          aria-hidden="true"
          data-pointed
        >
          <div ref={text} className={`ink small balance bordered round6 raised onSheet ${css.text}`}>
            {said}
          </div>
        </div>
      )}
    </>
  );
}

/** Above what is pointed at, or below it at the top of the canvas. */
function placeOf({ box }: Hovered): CSSProperties {
  const middle = (box.left + box.right) / 2;
  const left = `clamp(8px, ${middle}px - min(220px, 50% - 8px), 100% - 8px - min(440px, 100% - 16px))`;
  return box.top < HEIGHT
    ? { left, top: box.bottom + GAP }
    : { left, top: box.top - GAP, transform: "translateY(-100%)" };
}

function isWhole(selected: readonly string[], ids: readonly string[]): boolean {
  return selected.length === ids.length && ids.every((id) => selected.includes(id));
}

/**
 * The entity or line pointed at. It stays while the pointer is over the text about it, as WCAG 1.4.13 asks, and
 * Escape dismisses it.
 */
function useHovered(canvas: RefObject<Canvas | null>, text: RefObject<HTMLElement | null>): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const left = useRef(false);
  const pointer = useRef({ x: 0, y: 0 });
  useEffect(
    () =>
      canvas.current?.watchHover((now) => {
        left.current = now === null;
        if (now !== null || !isOver(text.current, pointer.current)) setHovered(now);
      }),
    [canvas, text],
  );
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      pointer.current = { x, y };
      if (left.current && !isOver(text.current, pointer.current)) setHovered(null);
    };
    const press = (event: KeyboardEvent) => {
      // Escape still does what it does elsewhere: a menu or a dialog may be open.
      if (event.key === "Escape") setHovered(null);
    };
    if (hovered === null) return;
    window.addEventListener("pointermove", move, { signal });
    window.addEventListener("keydown", press, { signal, capture: true });
    return () => ended.abort();
  }, [hovered, text]);
  return hovered;
}

function isOver(text: HTMLElement | null, { x, y }: { x: number; y: number }): boolean {
  const box = text?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
