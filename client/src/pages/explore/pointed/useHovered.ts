import { type RefObject, useEffect, useRef, useState } from "react";
import type { Canvas } from "../../../picture/canvas/Canvas.ts";
import type { Hovered } from "../../../picture/canvas/input/hover.ts";

/**
 * What the pointer or the keyboard is on. It stays while the pointer is over the text about it, as WCAG 1.4.13 asks, and
 * Escape dismisses it.
 */
export function useHovered(canvas: RefObject<Canvas | null>, text: RefObject<HTMLElement | null>): Hovered | null {
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
