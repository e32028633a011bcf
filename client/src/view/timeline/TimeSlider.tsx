import { formatDate } from "../../ui/formatDate.ts";
import { lastDay } from "../asOf.ts";
import { fromMonthNumber, monthNumber } from "./months.ts";
import { strings } from "./strings.ts";
import { TimeMarks } from "./TimeMarks.tsx";
import css from "./timeline.module.css";
import type { Timeline } from "./timelineOf.ts";

interface TimeSliderProps {
  timeline: Timeline;
  asOf: string | null;
  onChange: (date: string) => void;
}

/** Every month of a timeline; it stands at the end where any time is shown. */
export function TimeSlider({ timeline, asOf, onChange }: TimeSliderProps) {
  const { first, last } = timeline;
  const at = asOf === null ? last : Math.min(Math.max(monthNumber(lastDay(asOf)), first), last);
  return (
    <div className={css.slider}>
      <TimeMarks timeline={timeline} />
      <input
        type="range"
        min={first}
        max={last}
        value={at}
        aria-label={strings.slider}
        aria-valuetext={asOf === null ? strings.anyTime : formatDate(asOf)}
        onChange={(event) => onChange(fromMonthNumber(Number(event.currentTarget.value)))}
      />
      <div className={css.ends} aria-hidden="true">
        <span>{fromMonthNumber(first).slice(0, 4)}</span>
        <output className={css.now}>{asOf === null ? strings.anyTime : formatDate(asOf)}</output>
        <span>{fromMonthNumber(last)}</span>
      </div>
    </div>
  );
}
