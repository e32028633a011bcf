import type { Claim, ClaimPage, Entity } from "@atlas/server/contract";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import type { TimelineAsked } from "../../url/pages/timelineAddress.ts";
import { type Milestone, milestonesOf } from "./milestonesOf.ts";

/** What a timeline tells: the dates up to the one asked for, and what is left of it. */
export interface EntityTimeline {
  entity: Entity;
  /** Claims read, and how many there are of these predicates and grades. */
  claims: readonly Claim[];
  total: number;
  milestones: Milestone[];
  /** Dates after the one up to which is told. */
  later: number;
  undated: Claim[];
  entities: ReadonlyMap<string, Entity>;
}

/** The timeline of an entity as it is asked for, seen from a day. */
export function timelineOfEntity(
  entity: Entity,
  { claims, entities, total }: ClaimPage,
  { asOf }: Pick<TimelineAsked, "asOf">,
  today: string,
): EntityTimeline {
  const { dated, undated } = milestonesOf(claims, today);
  const milestones = asOf === null ? dated : dated.filter(({ date }) => firstDay(date) <= lastDay(asOf));
  return {
    entity,
    claims,
    total,
    milestones,
    later: dated.length - milestones.length,
    undated,
    entities: new Map([...entities, entity].map((one) => [one.id, one])),
  };
}

/** The day from which is told what lies ahead: today, or that of a data set that is newer. */
export function dayOf(datasetDate: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return today > datasetDate ? today : datasetDate;
}
