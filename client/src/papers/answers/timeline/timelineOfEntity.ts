import type { Claim, ClaimPage, Entity, EntityDetail } from "@atlas/server/contract";
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

/** The numbers of claims of one predicate or grade that a timeline shows, and that have no date. */
export interface FilterCount {
  shown: number;
  undated: number;
}

/** The counts beside the filters of a timeline. */
export type FilterCounts = (kind: Pick<Claim, "predicate"> | Pick<Claim, "evidence">) => FilterCount;

/** Counts claims up to the date asked for, without filters; by totals for a hub, whose `allClaims` is null. */
export function filterCounts(
  detail: EntityDetail,
  allClaims: ClaimPage | null,
  { asOf }: Pick<TimelineAsked, "asOf">,
  today: string,
): FilterCounts {
  if (allClaims === null) return (kind) => ({ shown: countOfAll(detail, kind), undated: 0 });
  const { events, undated } = timelineOfEntity(detail.entity, allClaims, { asOf }, today);
  const shown = new Set(events.map(({ claim }) => claim));
  return (kind) => {
    const fits = (claim: Claim) =>
      "predicate" in kind ? claim.predicate === kind.predicate : claim.evidence === kind.evidence;
    return { shown: [...shown].filter(fits).length, undated: undated.filter(fits).length };
  };
}

function countOfAll({ claim_counts, evidence_counts }: EntityDetail, kind: Parameters<FilterCounts>[0]): number {
  const counts =
    "predicate" in kind
      ? claim_counts.filter(({ predicate }) => predicate === kind.predicate)
      : evidence_counts.filter(({ evidence }) => evidence === kind.evidence);
  return counts.reduce((sum, { count }) => sum + count, 0);
}
