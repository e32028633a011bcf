import { useEffect, useRef } from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router";
import { isTyping } from "../ui/isTyping.ts";

/** Ctrl+Z goes one step back and Ctrl+Shift+Z (or Ctrl+Y) forward, like the browser's buttons, but never out of the atlas. */
export function useUndoKeys() {
  const navigate = useNavigate();
  const newest = useNewestStep();

  useEffect(() => {
    function goThroughHistory(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const back = key === "z" && !event.shiftKey;
      const forward = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey);
      if (!back && !forward) return;
      event.preventDefault();
      if (back && currentStep() > 0) navigate(-1);
      if (forward && currentStep() < newest.current) navigate(1);
    }
    window.addEventListener("keydown", goThroughHistory);
    return () => window.removeEventListener("keydown", goThroughHistory);
  }, [navigate, newest]);
}

/** The last step that can be redone: what lies beyond it in the browser's history may be another site. */
function useNewestStep() {
  const location = useLocation();
  const how = useNavigationType();
  const newest = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new location is a step, whatever stands in it
  useEffect(() => {
    newest.current = how === "POP" ? Math.max(newest.current, currentStep()) : currentStep();
  }, [location, how]);
  return newest;
}

/** Steps since the atlas was opened in this tab, as the router counts them in the browser's history. */
function currentStep(): number {
  const state: unknown = window.history.state;
  const hasIndex = typeof state === "object" && state !== null && "idx" in state && typeof state.idx === "number";
  return hasIndex ? Number(state.idx) : 0;
}
