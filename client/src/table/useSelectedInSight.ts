import { type RefObject, useEffect, useEffectEvent } from "react";

/** Shows the row that was selected elsewhere, and lets the keyboard go on from it. A row of -1 is not in the table. */
export function useSelectedInSight(
  row: number,
  scroller: RefObject<HTMLElement | null>,
  point: (row: number) => void,
): void {
  const pointTo = useEffectEvent(point);
  useEffect(() => {
    if (row < 0) return;
    pointTo(row);
    // A row out of sight is drawn with the next frame, now that it is the one to go on from.
    const frame = requestAnimationFrame(() =>
      scroller.current?.querySelector(`[data-index="${row}"]`)?.scrollIntoView({ block: "nearest" }),
    );
    return () => cancelAnimationFrame(frame);
  }, [row, scroller]);
}
