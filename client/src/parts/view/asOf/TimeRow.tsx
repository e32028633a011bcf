import { isPartialDate } from "@atlas/server/partialDate";
import type { ReactNode } from "react";
import { strings } from "../../../picture/asOf/strings.ts";
import type { Timeline } from "../../../picture/asOf/timelineOf.ts";
import { DateInput } from "../../../ui/DateInput.tsx";
import { PlayButton } from "./PlayButton.tsx";
import { TimeSlider } from "./TimeSlider.tsx";
import css from "./timeline.module.css";

interface TimeRowProps {
  timeline: Timeline;
  /** Date shown; null for any time. */
  asOf: string | null;
  onGo: (asOf: string | null) => void;
  /** Further controls in the same row. */
  children?: ReactNode;
}

/** Play button, slider and date field. */
export function TimeRow({ timeline, asOf, onGo, children }: TimeRowProps) {
  return (
    <section className={css.bar} aria-label={strings.bar}>
      <PlayButton timeline={timeline} asOf={asOf} onStep={onGo} />
      <TimeSlider timeline={timeline} asOf={asOf} onChange={onGo} />
      <div className={css.field}>
        <DateInput
          value={asOf}
          onChange={onGo}
          accepts={isPartialDate}
          aria-label={strings.field}
          placeholder={strings.fieldHint}
          fault={strings.fieldFault}
          faultClass={css.fault}
        />
      </div>
      <button type="button" className={css.any} aria-disabled={asOf === null} onClick={() => onGo(null)}>
        {strings.anyTime}
      </button>
      {children}
    </section>
  );
}
