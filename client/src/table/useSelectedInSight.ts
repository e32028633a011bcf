import { useEffect, useEffectEvent } from "react";

/** Shows the row that was selected elsewhere, as soon as it is in the table; -1 where it is not. */
export function useSelectedInSight(row: number, show: (row: number) => void): void {
  const showNow = useEffectEvent(show);
  useEffect(() => {
    if (row >= 0) showNow(row);
  }, [row]);
}
