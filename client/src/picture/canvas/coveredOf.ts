import type { Bounds } from "./viewport.ts";

/** What marks an element that lies over a canvas, in the same parent as its container. */
const MARK = "[data-over-canvas]";

/** The part of a canvas that buttons lie over, in its pixels; null where none do. */
export function coveredOf(container: HTMLElement | null): Bounds | null {
  const over = container?.parentElement?.querySelector(MARK)?.getBoundingClientRect();
  if (!container || !over || over.width === 0) return null;
  const { left, top } = container.getBoundingClientRect();
  return { left: over.left - left, right: over.right - left, top: over.top - top, bottom: over.bottom - top };
}
