import { useEffect, useEffectEvent } from "react";

/** Reveals a row selected elsewhere as soon as it is in the table; -1 if it is not. */
export function useSelectedInSight(row: number, show: (row: number) => void): void {
  const showNow = useEffectEvent(show);
  useEffect(() => {
    if (row >= 0) showNow(row);
  }, [row]);
}
