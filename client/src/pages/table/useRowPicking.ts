import { useCallback, useLayoutEffect, useRef } from "react";
import type { Picking } from "./picking.ts";

/** Picks rows by position, and remembers the last one as the start of a range. */
export function useRowPicking<Row>(
  rows: readonly Row[],
  onPick: (rows: Row[], how: Picking) => void,
): (index: number, how: Picking) => void {
  const last = useRef(0);
  const now = useRef({ rows, onPick });
  useLayoutEffect(() => {
    now.current = { rows, onPick };
  });
  return useCallback((index, how) => {
    const from = how === "range" ? last.current : index;
    last.current = index;
    const between = now.current.rows.slice(Math.min(from, index), Math.max(from, index) + 1);
    now.current.onPick(between, how);
  }, []);
}
