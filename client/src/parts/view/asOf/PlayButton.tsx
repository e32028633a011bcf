import { ActionIcon } from "@mantine/core";
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from "@tabler/icons-react";
import { useEffect, useEffectEvent } from "react";
import { liesAhead, onTrail, trailNow } from "../../../model/address/undo/trail.ts";
import { strings } from "../../../picture/asOf/strings.ts";
import type { Timeline } from "../../../picture/asOf/timelineOf.ts";
import { usePlayback } from "./usePlayback.ts";

interface PlayButtonProps {
  timeline: Timeline;
  asOf: string | null;
  onStep: (date: string) => void;
}

/** Plays the view through time. Moving the slider, typing a date or undoing stops it. */
export function PlayButton({ timeline, asOf, onStep }: PlayButtonProps) {
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
  const Icon = playing ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  return (
    <ActionIcon variant="default" size={30} aria-label={name} title={name} onClick={toggle}>
      <Icon size={15} aria-hidden="true" />
    </ActionIcon>
  );
}
