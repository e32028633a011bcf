import { useEffect, useEffectEvent, useState } from "react";
import { nextStop, type Timeline } from "../../../picture/asOf/timelineOf.ts";

/** How long each stop is shown. */
const STEP_MS = 800;

/** Plays the stops of a timeline one after another until the end, or until stopped. */
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
    // From the end, or from any time, playback starts at the beginning.
    if (!playing && first !== undefined && (asOf === null || next === null)) onStep(first);
    setPlaying(!playing);
  }
  return { playing: playing && next !== null, toggle, pause: () => setPlaying(false) };
}
