import type { Core } from "cytoscape";
import type { Bounds } from "./viewport.ts";

/** Longer than a double-click: a panel opened by the first click must not move the target of the second. */
const PAUSE_MS = 400;

/** A larger change means that a bottom sheet covering half of the canvas came or went. */
const MUCH = 1.25;

/** The change in the size of a canvas. */
interface Resized {
  widthChanged: boolean;
  /** Whether it is much higher, much lower, or about the same. */
  height: "grown" | "shrunk" | "similar";
}

/** A watch over the size of a canvas. */
interface SizeWatch {
  /** Whether a change of size has yet to be reported. */
  isDue(): boolean;
  end(): void;
}

/** Keeps the canvas as large as its container, and reports changes of size after a pause. */
export function watchSize(cy: Core, container: HTMLElement | null, onResized: (change: Resized) => void): SizeWatch {
  if (!container) return { isDue: () => false, end() {} };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let width = container.clientWidth;
  let height = container.clientHeight;
  let told = { width, height };
  const observer = new ResizeObserver(() => {
    // Observing starts with a call, though nothing has changed.
    if (container.clientWidth === width && container.clientHeight === height) return;
    cy.resize();
    width = container.clientWidth;
    height = container.clientHeight;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      const before = told;
      told = { width, height };
      onResized({ widthChanged: width !== before.width, height: heightChange(before.height, height) });
    }, PAUSE_MS);
  });
  observer.observe(container);
  return {
    isDue: () => timer !== undefined,
    end() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

function heightChange(before: number, after: number): Resized["height"] {
  if (after > before * MUCH) return "grown";
  return after * MUCH < before ? "shrunk" : "similar";
}

/** Marks elements that lie over a canvas, siblings of its container. */
const MARK = "[data-over-canvas]";

/** The part of a canvas covered by buttons, in its pixels; null if none. */
export function coveredOf(container: HTMLElement | null): Bounds | null {
  const over = container?.parentElement?.querySelector(MARK)?.getBoundingClientRect();
  if (!container || !over || over.width === 0) return null;
  const { left, top } = container.getBoundingClientRect();
  return { left: over.left - left, right: over.right - left, top: over.top - top, bottom: over.bottom - top };
}
