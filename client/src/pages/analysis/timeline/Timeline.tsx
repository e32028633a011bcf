import { useMemo } from "react";
import type { TimelineAsked } from "../../../model/address/pages/timelineAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { filterCounts } from "../../../papers/answers/timeline/filterCounts.ts";
import { strings } from "../../../papers/answers/timeline/strings.ts";
import { timelineAnalysis } from "../../../papers/answers/timeline/timelineAnalysis.ts";
import { dayOf, timelineOfEntity } from "../../../papers/answers/timeline/timelineOfEntity.ts";
import { AnalysisActions } from "../../../parts/answer/AnalysisActions.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { Limits } from "../../../parts/answer/Limits.tsx";
import { EventList } from "./EventList.tsx";
import { TimeBar } from "./TimeBar.tsx";
import { TimelineFilters } from "./TimelineFilters.tsx";
import css from "./timeline.module.css";
import { UndatedClaims } from "./UndatedClaims.tsx";
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
      <div role="status" className={css.found}>
        <h2 className={page.heading}>{strings.heading(entityName(entity), events.length)}</h2>
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
