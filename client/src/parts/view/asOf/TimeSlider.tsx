import { useMemo } from "react";
import { formatDate } from "../../../model/words/formatDate.ts";
import type { Timeline } from "../../../picture/asOf/timelineOf.ts";
import { type TimeScale, timeScale } from "../../../picture/asOf/timeScale.ts";
import { asOfStrings as strings } from "../../../picture/graph/strings.ts";
import css from "./timeline.module.css";

/** Number of bars above the slider. */
const STRETCHES = 72;

/** How many claims begin when, as small bars above the slider. Decorative: the slider itself announces the date. */
function TimeMarks({ timeline, scale }: { timeline: Timeline; scale: TimeScale }) {
  const counts = new Array<number>(STRETCHES).fill(0);
  for (const month of timeline.starts) {
    const stretch = Math.min(Math.floor((scale.stepOfMonth(month) / scale.last) * STRETCHES), STRETCHES - 1);
    counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  // Square roots, or the many recent claims would flatten all others.
  const height = (count: number) => (count === 0 ? 0 : Math.max(1, Math.sqrt(count / most) * 10));
  return (
    <svg viewBox={`0 0 ${STRETCHES} 10`} preserveAspectRatio="none" className={`block ${css.marks}`} aria-hidden="true">
      <path d={counts.map((count, at) => `M${at + 0.15} 10v${-height(count)}h.7V10z`).join("")} />
    </svg>
  );
}

interface TimeSliderProps {
  timeline: Timeline;
  asOf: string | null;
  onChange: (date: string) => void;
}

/** Moves year by year, and month by month in recent years; the last position means any time. */
export function TimeSlider({ timeline, asOf, onChange }: TimeSliderProps) {
  const scale = useMemo(() => timeScale(timeline), [timeline]);
  return (
    <div className={`shrinks ${css.slider}`}>
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
      <div className={`muted tiny digits nowrap relative ${css.ticks}`} aria-hidden="true">
        {scale.ticks.map(({ step, text }) => (
          <span key={step} style={{ left: `${(step / scale.last) * 100}%` }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
