import { type RefObject, useLayoutEffect, useState } from "react";
import type { Hovered } from "../../../picture/canvas/input/hover.ts";
import type { Area, Bounds } from "../../../picture/canvas/viewport.ts";

/** The size of the stage in pixels, kept current; null until it is measured. */
export function useStageSize(frame: RefObject<HTMLElement | null>): Area | null {
  const [size, setSize] = useState<Area | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}

/** Listeners to what is in sight and to what the pointer is on; the same object for as long as the stage stands. */
export function useListeners() {
  const [listeners] = useState(() => {
    const [toSight, toHover] = [new Set<(seen: Bounds) => void>(), new Set<(hovered: Hovered | null) => void>()];
    return {
      watchSight(listener: (seen: Bounds) => void, seen: Bounds) {
        toSight.add(listener);
        listener(seen);
        return () => void toSight.delete(listener);
      },
      watchHover(listener: (hovered: Hovered | null) => void) {
        toHover.add(listener);
        return () => void toHover.delete(listener);
      },
      sight: (seen: Bounds) => toSight.forEach((tell) => void tell(seen)),
      hover: (hovered: Hovered | null) => toHover.forEach((tell) => void tell(hovered)),
    };
  });
  return listeners;
}
