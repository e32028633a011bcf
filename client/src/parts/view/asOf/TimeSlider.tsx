import { useMemo } from "react";
import { formatDate } from "../../../model/words/formatDate.ts";
import { strings } from "../../../picture/asOf/strings.ts";
import type { Timeline } from "../../../picture/asOf/timelineOf.ts";
import { timeScale } from "../../../picture/asOf/timeScale.ts";
import { TimeMarks } from "./TimeMarks.tsx";
import css from "./timeline.module.css";

interface TimeSliderProps {
  timeline: Timeline;
  asOf: string | null;
  onChange: (date: string) => void;
}

/** Moves year by year, and month by month in recent years; the last position means any time. */
export function TimeSlider({ timeline, asOf, onChange }: TimeSliderProps) {
  const scale = useMemo(() => timeScale(timeline), [timeline]);
  return (
    <div className={css.slider}>
      <TimeMarks timeline={timeline} scale={scale} />
      <input
        type="range"
        min={0}
        max={scale.last}
        value={asOf === null ? scale.last : scale.stepOf(asOf)}
        aria-label={strings.slider}
        aria-valuetext={asOf === null ? strings.anyTime : formatDate(asOf)}
        onChange={(event) => onChange(scale.dateAt(Number(event.currentTarget.value)))}
      />
      <div className={css.ticks} aria-hidden="true">
        {scale.ticks.map(({ step, text }) => (
          <span key={step} style={{ left: `${(step / scale.last) * 100}%` }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
