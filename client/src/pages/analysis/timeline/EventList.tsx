import type { Entity } from "@atlas/server/contract";
import { useId } from "react";
import { formatDate } from "../../../model/words/formatDate.ts";
import { groupEvents, type YearGroup } from "../../../papers/answers/timeline/groupEvents.ts";
import { strings } from "../../../papers/answers/timeline/strings.ts";
import type { TimelineEvent } from "../../../papers/answers/timeline/timelineEvents.ts";
import { EventItem } from "./EventItem.tsx";
import css from "./timeline.module.css";

interface EventListProps {
  events: readonly TimelineEvent[];
  entities: ReadonlyMap<string, Entity>;
  oldestFirst: boolean;
  onReverse: () => void;
}

export function EventList({ events, entities, oldestFirst, onReverse }: EventListProps) {
  return (
    <>
      <button type="button" className={css.link} onClick={onReverse}>
        {oldestFirst ? strings.newestFirst : strings.oldestFirst}
      </button>
      {groupEvents(events, oldestFirst).map((group) => (
        <Year key={group.year} group={group} entities={entities} />
      ))}
    </>
  );
}

function Year({
  group: { year, count, months },
  entities,
}: {
  group: YearGroup;
  entities: ReadonlyMap<string, Entity>;
}) {
  const id = useId();
  return (
    <section className={css.year} aria-labelledby={id}>
      <h3 id={id}>
        {formatDate(year)} <span className={css.count}>{strings.countInYear(count)}</span>
      </h3>
      <div className={css.months}>
        {months.map(({ month, events }) => {
          const name = month === null ? strings.yearOnly(year) : formatDate(month);
          return (
            <div key={month ?? year}>
              <h4>{name}</h4>
              <ol className={css.list} aria-label={name}>
                {events.map((event) => (
                  <EventItem key={`${event.claim.id} ${event.kind}`} event={event} entities={entities} />
                ))}
              </ol>
            </div>
          );
        })}
      </div>
    </section>
  );
}
