import { useCallback, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import { useLocation, useNavigate } from "react-router";
import { aroundOf, type HistoryStep, stepsOf } from "../../model/address/undo/historySteps.ts";
import { onTrail, record, trailNow, wayTo } from "../../model/address/undo/trail.ts";
import { isTyping } from "../../ui/browser/isTyping.ts";

/** Records every address; used once, at the root. */
export function useTrailRecord(): void {
  const location = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new location is to be noted, whatever stands in it
  useLayoutEffect(record, [location]);
  useEffect(() => {
    // Going back twice quickly may render only once.
    window.addEventListener("popstate", record);
    return () => window.removeEventListener("popstate", record);
  }, []);
}

/** The steps of this tab, the current position, and the steps of Undo and Redo. */
export function useTrail(): { at: number; steps: HistoryStep[]; undo?: HistoryStep; redo?: HistoryStep } {
  const trail = useSyncExternalStore(onTrail, trailNow);
  return useMemo(() => {
    const steps = stepsOf(trail);
    return { at: trail.at, steps, ...aroundOf(steps, trail.at) };
  }, [trail]);
}

/** Goes to an address of the trail by its number. */
export function useTravel(): (number: number) => void {
  const navigate = useNavigate();
  return useCallback(
    (number) => {
      const way = wayTo(number);
      if (way === null) return;
      if ("by" in way) void navigate(way.by);
      else {
        void navigate(way.address, { replace: true });
        record();
      }
    },
    [navigate],
  );
}

/** Ctrl+Z undoes and Ctrl+Shift+Z or Ctrl+Y redoes; neither leaves the atlas. */
export function useUndoKeys() {
  const travel = useTravel();
  useTrailRecord();

  useEffect(() => {
    function goThroughSteps(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const back = key === "z" && !event.shiftKey;
      const forward = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey);
      if (!back && !forward) return;
      event.preventDefault();
      const { undo, redo } = aroundOf(stepsOf(trailNow()), trailNow().at);
      if (back && undo) travel(undo.from);
      if (forward && redo) travel(redo.to);
    }
    window.addEventListener("keydown", goThroughSteps);
    return () => window.removeEventListener("keydown", goThroughSteps);
  }, [travel]);
}
