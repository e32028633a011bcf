import { isPartialDate } from "@atlas/server/partialDate";
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from "@tabler/icons-react";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { liesAhead, onTrail, trailNow } from "../../../model/address/undo/trail.ts";
import { nextStop, type Timeline } from "../../../picture/asOf/timelineOf.ts";
import { asOfStrings as strings } from "../../../picture/graph/strings.ts";
import { DateInput } from "../../../ui/DateInput.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { TimeSlider } from "./TimeSlider.tsx";
import css from "./timeline.module.css";

/** How long each stop is shown. */
const STEP_MS = 800;

/** Plays the stops of a timeline one after another until the end, or until stopped. */
function usePlayback(timeline: Timeline, asOf: string | null, onStep: (date: string) => void) {
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

interface TimeRowProps {
  timeline: Timeline;
  /** Date shown; null for any time. */
  asOf: string | null;
  onGo: (asOf: string | null) => void;
  /** Further controls in the same row. */
  children?: ReactNode;
}

export function TimeRow({ timeline, asOf, onGo, children }: TimeRowProps) {
  return (
    <section className={`small row wrap gap2by10 ruleAbove ${css.bar}`} aria-label={strings.bar}>
      <PlayButton timeline={timeline} asOf={asOf} onStep={onGo} />
      <TimeSlider timeline={timeline} asOf={asOf} onChange={onGo} />
      <div className={`relative ${css.field}`}>
        <DateInput
          value={asOf}
          onChange={onGo}
          accepts={isPartialDate}
          aria-label={strings.field}
          placeholder={strings.fieldHint}
          fault={strings.fieldFault}
          faultClass={`ink above4 round4 absolute under right0 ${css.fault}`}
        />
      </div>
      <button
        type="button"
        className={`accent touch28 ${css.any}`}
        aria-disabled={asOf === null}
        onClick={() => onGo(null)}
      >
        {strings.anyTime}
      </button>
      {children}
    </section>
  );
}

interface PlayButtonProps {
  timeline: Timeline;
  asOf: string | null;
  onStep: (date: string) => void;
}

/** Plays the view through time. Moving the slider, typing a date or undoing stops it. */
function PlayButton({ timeline, asOf, onStep }: PlayButtonProps) {
  const { playing, toggle, pause } = usePlayback(timeline, asOf, onStep);
  const stop = useEffectEvent(pause);
  useEffect(() => {
    if (!playing) return;
    function onTouch({ target }: Event) {
      if (target instanceof HTMLInputElement) stop();
    }
    let { at } = trailNow();
    const stopWatching = onTrail(() => {
      const trail = trailNow();
      if (trail.at < at && liesAhead(trail)) stop();
      at = trail.at;
    });
    document.addEventListener("input", onTouch);
    return () => {
      stopWatching();
      document.removeEventListener("input", onTouch);
    };
  }, [playing]);
  const name = playing ? strings.pause : strings.play;
  return (
    <IconButton
      label={name}
      icon={playing ? IconPlayerPauseFilled : IconPlayerPlayFilled}
      iconSize={15}
      variant="default"
      size={30}
      onClick={toggle}
    />
  );
}
