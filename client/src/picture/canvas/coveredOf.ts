import type { Bounds } from "./viewport.ts";

/** Marks elements that lie over a canvas, siblings of its container. */
const MARK = "[data-over-canvas]";

/** The part of a canvas covered by buttons, in its pixels; null if none. */
export function coveredOf(container: HTMLElement | null): Bounds | null {
  const over = container?.parentElement?.querySelector(MARK)?.getBoundingClientRect();
  if (!container || !over || over.width === 0) return null;
  const { left, top } = container.getBoundingClientRect();
  return { left: over.left - left, right: over.right - left, top: over.top - top, bottom: over.bottom - top };
}
