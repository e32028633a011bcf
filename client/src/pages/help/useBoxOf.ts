import { useLayoutEffect, useState } from "react";
import type { Box } from "./placeCard.ts";
import type { Sight } from "./tourStops.ts";

/** Interval between two checks whether the target has moved. */
const LOOK_MS = 250;
/** Looks after the target was found during which it is kept in view, because what stands above it may still load. */
const KEPT_LOOKS = 12;

/** Share of the height of the screen that is enough to see of a long target. */
const ENOUGH = 0.5;
/** Pixels between the target and the ring around it. */
const GAP = 4;

/** The visible rectangle around the target of a sight, which is unfolded and scrolled into view; null while there is none. */
export function useBoxOf({ target: selector, unfold }: Sight): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    let looks = 0;
    let folded: HTMLElement | null = null;
    const look = () => {
      const target = document.querySelector(selector);
      if (target && looks === 0 && unfold) {
        folded = document.querySelector<HTMLElement>(unfold);
        folded?.click();
      }
      if (target && looks++ < KEPT_LOOKS) bringIntoView(target);
      const next = target && visibleBox(target.getBoundingClientRect());
      setBox((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => {
      clearInterval(timer);
      // React takes no click while it replaces one stop by the next.
      setTimeout(() => folded?.isConnected && folded.click());
    };
  }, [selector, unfold]);
  return box;
}

/** Scrolls only for what is not in view: scrolling for all would move pages that fill the screen and do not scroll. */
function bringIntoView(target: Element): void {
  const { top, bottom, height } = target.getBoundingClientRect();
  const enough = Math.min(height, window.innerHeight * ENOUGH);
  const shown = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  if (shown >= enough - 1) return;
  target.scrollIntoView({ block: height > enough ? "start" : "nearest", inline: "nearest" });
}

function visibleBox({ left, top, right, bottom }: DOMRect): Box | null {
  const box = { left: Math.max(0, left - GAP), top: Math.max(0, top - GAP) };
  const width = Math.min(right + GAP, window.innerWidth) - box.left;
  const height = Math.min(bottom + GAP, window.innerHeight) - box.top;
  return width > 0 && height > 0 ? { ...box, width, height } : null;
}
