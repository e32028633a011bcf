import type { Entity } from "@atlas/server/contract";
import { useId } from "react";
import { Link } from "react-router";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { standingText } from "../../../model/claim/standing/standingText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { groupEvents, type YearGroup } from "../../../papers/answers/timeline/groupEvents.ts";
import { strings } from "../../../papers/answers/timeline/strings.ts";
import { eventText, openText, type TimelineEvent } from "../../../papers/answers/timeline/timelineEvents.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import { Statement } from "../../../parts/claim/Statement.tsx";
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
    <section className={`grid ruleAbove ${css.year}`} aria-labelledby={id}>
      <h3 id={id}>
        {formatDate(year)} <span className={`muted block ${css.count}`}>{strings.countInYear(count)}</span>
      </h3>
      <div className={css.months}>
        {months.map(({ month, events }) => {
          const name = month === null ? strings.yearOnly(year) : formatDate(month);
          return (
            <div key={month ?? year}>
              <h4>{name}</h4>
              <ol aria-label={name}>
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

function EventItem({ event, entities }: { event: TimelineEvent; entities: ReadonlyMap<string, Entity> }) {
  const { claim, date, kind, due } = event;
  const note = openText(event);
  const endUnknown = claim.status === "ended" && claim.until === null;
  return (
    <li className={`grid gap2by14 relative ${css.item}`}>
      <p className="strong">{eventText({ claim, date, kind })}</p>
      <div>
        <p className="pretty">
          <Link to={claimAddress(claim)} lang={textLanguage(claim.statement)}>
            <Statement claim={claim} />
          </Link>{" "}
          <OwnMark of={claim} />
        </p>
        <p className={`muted small row wrap gap2by10 ${css.rests}`}>
          <EvidenceBadge claim={claim} /> <span>{strings.sources(claim.sources.length)}</span>{" "}
          <span>{claimTitle(claim, entities)}</span>{" "}
          {note === null && !endUnknown && <span>{standingText(claim)}</span>}
        </p>
        {/* A note says more than the standing of the claim. */}
        {(note !== null || endUnknown) && (
          <p className={`small strong ${css.open}`} data-due={due !== null || undefined}>
            {note} {endUnknown && strings.endUnknown}
          </p>
        )}
      </div>
    </li>
  );
}
