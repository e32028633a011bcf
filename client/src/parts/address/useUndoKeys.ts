import { useEffect } from "react";
import { aroundOf, stepsOf } from "../../model/address/undo/historySteps.ts";
import { trailNow } from "../../model/address/undo/trail.ts";
import { isTyping } from "../../ui/browser/isTyping.ts";
import { useTrailRecord, useTravel } from "./useTrail.ts";

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
