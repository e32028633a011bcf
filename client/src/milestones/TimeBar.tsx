import type { Claim } from "@atlas/server/contract";
import { useMemo } from "react";
import { DateInput } from "../ui/DateInput.tsx";
import { isPartialDate } from "../url/finderState.ts";
import { PlayButton } from "../view/timeline/PlayButton.tsx";
import { strings as words } from "../view/timeline/strings.ts";
import { TimeSlider } from "../view/timeline/TimeSlider.tsx";
import css from "../view/timeline/timeline.module.css";
import { timelineOf } from "../view/timeline/timelineOf.ts";

interface TimeBarProps {
  claims: readonly Claim[];
  /** Day of the data set. */
  date: string;
  asOf: string | null;
  onGo: (asOf: string | null) => void;
}

/** Goes through the time of the claims, as the row above the canvas does; nothing where none of them says since when. */
export function TimeBar({ claims, date, asOf, onGo }: TimeBarProps) {
  const timeline = useMemo(() => timelineOf(claims, date), [claims, date]);
  if (timeline === null) return null;
  return (
    <section className={css.bar} aria-label={words.bar}>
      <PlayButton timeline={timeline} asOf={asOf} onStep={onGo} />
      <TimeSlider timeline={timeline} asOf={asOf} onChange={onGo} />
      <div className={css.field}>
        <DateInput
          value={asOf}
          onChange={onGo}
          accepts={isPartialDate}
          aria-label={words.field}
          placeholder={words.fieldHint}
          fault={words.fieldFault}
          faultClass={css.fault}
        />
      </div>
      <button type="button" className={css.any} aria-disabled={asOf === null} onClick={() => onGo(null)}>
        {words.anyTime}
      </button>
    </section>
  );
}
