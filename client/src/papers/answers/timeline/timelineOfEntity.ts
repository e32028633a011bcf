import type { Claim, ClaimPage, Entity } from "@atlas/server/contract";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import type { TimelineAsked } from "../../../model/address/pages/timelineAddress.ts";
import { type TimelineEvent, timelineEvents } from "./timelineEvents.ts";

/** The events of an entity up to the date asked for. */
export interface EntityTimeline {
  entity: Entity;
  claims: readonly Claim[];
  /** Claims of the chosen predicates and grades, including those not read. */
  total: number;
  events: TimelineEvent[];
  /** Number of events after that date, which are not shown. */
  later: number;
  undated: Claim[];
  entities: ReadonlyMap<string, Entity>;
}

/** The timeline of an entity up to `asOf`, as seen on `today` (YYYY-MM-DD). */
export function timelineOfEntity(
  entity: Entity,
  { claims, entities, total }: ClaimPage,
  { asOf }: Pick<TimelineAsked, "asOf">,
  today: string,
): EntityTimeline {
  const { dated, undated } = timelineEvents(claims, today);
  const events = asOf === null ? dated : dated.filter(({ date }) => firstDay(date) <= lastDay(asOf));
  return {
    entity,
    claims,
    total,
    events,
    later: dated.length - events.length,
    undated,
    entities: new Map([...entities, entity].map((one) => [one.id, one])),
  };
}

/** The day that separates past from future: today, or the date of the data set if that is later. */
export function dayOf(datasetDate: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return today > datasetDate ? today : datasetDate;
}
