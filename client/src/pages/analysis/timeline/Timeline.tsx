import type { Claim } from "@atlas/server/contract";
import { useMemo, useState } from "react";
import type { TimelineAsked } from "../../../model/address/pages/timelineAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { strings } from "../../../papers/answers/timeline/strings.ts";
import { timelineAnalysis } from "../../../papers/answers/timeline/timelineAnalysis.ts";
import { dayOf, filterCounts, timelineOfEntity } from "../../../papers/answers/timeline/timelineOfEntity.ts";
import { AnalysisActions } from "../../../parts/answer/AnalysisActions.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { Limits } from "../../../parts/answer/Limits.tsx";
import { ClaimLinks } from "../../../parts/answer/table/ClaimLinks.tsx";
import { TimeRow } from "../../../parts/view/asOf/TimeRow.tsx";
import { timelineOf } from "../../../picture/asOf/timelineOf.ts";
import { EventList } from "./EventList.tsx";
import { TimelineFilters } from "./TimelineFilters.tsx";
import css from "./timeline.module.css";
import type { TimelineAnswer } from "./useTimeline.ts";

interface TimelineProps extends TimelineAnswer {
  asked: TimelineAsked;
  /** `replace` overwrites the history entry, for example while the slider is dragged. */
  onAsk: (asked: TimelineAsked, replace?: boolean) => void;
}

export function Timeline({ detail, claims, allClaims, asked, date, onAsk }: TimelineProps) {
  const { entity } = detail;
  const timeline = useMemo(
    () => timelineOfEntity(entity, claims, { asOf: asked.asOf }, dayOf(date)),
    [entity, claims, asked.asOf, date],
  );
  const counts = useMemo(
    () => filterCounts(detail, allClaims, { asOf: asked.asOf }, dayOf(date)),
    [detail, allClaims, asked.asOf, date],
  );
  const analysis = timelineAnalysis(timeline, asked);
  const { events, undated, entities } = timeline;
  return (
    <>
      <div role="status" className="apart24">
        <h2 className="heading below6">{strings.heading(entityName(entity), events.length)}</h2>
      </div>
      <ul className={page.sentences}>
        {analysis.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <TimelineFilters counts={counts} asked={asked} onAsk={onAsk} />
      <TimeBar claims={claims.claims} date={date} asOf={asked.asOf} onGo={(asOf) => onAsk({ ...asked, asOf }, true)} />
      <AnalysisActions analysis={analysis} />
      {events.length > 0 ? (
        <EventList
          events={events}
          entities={entities}
          oldestFirst={asked.oldestFirst}
          onReverse={() => onAsk({ ...asked, oldestFirst: !asked.oldestFirst })}
        />
      ) : (
        <p>{asked.asOf === null ? strings.noDates : strings.noneUntil(formatDate(asked.asOf))}</p>
      )}
      {undated.length > 0 && <UndatedClaims claims={undated} />}
      <Limits limits={analysis.limits} />
    </>
  );
}

interface TimeBarProps {
  claims: readonly Claim[];
  /** Date of the data set. */
  date: string;
  asOf: string | null;
  onGo: (asOf: string | null) => void;
}

/** A slider through the dates of the claims, as above the canvas; nothing if no claim has a start date. */
function TimeBar({ claims, date, asOf, onGo }: TimeBarProps) {
  const timeline = useMemo(() => timelineOf(claims, date), [claims, date]);
  return timeline && <TimeRow timeline={timeline} asOf={asOf} onGo={onGo} />;
}

/** Claims without a date, folded; their sources are asked for once they are unfolded. */
function UndatedClaims({ claims }: { claims: readonly Claim[] }) {
  const [open, setOpen] = useState(false);
  const label = strings.undated(claims.length);
  return (
    <details className={`around16 ${css.undated}`} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {open && <ClaimLinks label={label} claims={claims} />}
    </details>
  );
}
