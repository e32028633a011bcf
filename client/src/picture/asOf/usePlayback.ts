import { useEffect, useEffectEvent, useState } from "react";
import { nextStop, type Timeline } from "./timelineOf.ts";

/** Time to look at each picture. */
const STEP_MS = 800;

/** Plays the stops of a timeline one after another, until the last of them or until someone stops it. */
export function usePlayback(timeline: Timeline, asOf: string | null, onStep: (date: string) => void) {
  const [playing, setPlaying] = useState(false);
  const step = useEffectEvent(onStep);
  const next = nextStop(timeline, asOf);

  useEffect(() => {
    if (!playing) return;
    if (next === null) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => step(next), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, next]);

  function toggle() {
    const first = timeline.stops[0];
    // From the end, or from all times at once, it starts again where the story begins.
    if (!playing && first !== undefined && (asOf === null || next === null)) onStep(first);
    setPlaying(!playing);
  }
  return { playing: playing && next !== null, toggle, pause: () => setPlaying(false) };
}
