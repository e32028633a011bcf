import { firstDay, lastDay } from "@atlas/server/partialDate";
import { standingOf } from "@atlas/server/standing";
import type { TimelineAsked } from "../../../model/address/pages/timelineAddress.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { uncapital } from "../../../model/words/asSentence.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { today } from "../../../model/words/formatDate.ts";
import { listClauses, listSome, withAside } from "../../../model/words/listWords.ts";
import { fittingFinding, voicesOf } from "../common/findingParts.ts";
import { strings } from "./strings.ts";
import { beginningText, type TimelineEvent } from "./timelineEvents.ts";
import type { EntityTimeline } from "./timelineOfEntity.ts";

/** Publishers named in a heading before the rest is only counted, where there is room; else one. */
const MOST_VOICES = 2;

/** The events that began or ended by now: an end that was set beforehand is not known to have come. */
function pastEvents({ events }: EntityTimeline): TimelineEvent[] {
  return events.filter(({ ahead, kind }) => !ahead && (kind === "begins" || kind === "ends"));
}

/** The newest of what began or ended. */
export function newestEvent(timeline: EntityTimeline): TimelineEvent | undefined {
  return pastEvents(timeline).toSorted((a, b) => lastDay(b.date).localeCompare(lastDay(a.date)))[0];
}

/**
 * The newest beginning on a timeline as a heading: what the claim says, since when, by whom, and a doubt about it; null if something
 * else is newer, if it no longer holds, if the timeline shows only a part of the dates, or if there is no room for whose word it is.
 */
export function timelineFinding(timeline: EntityTimeline, asked: TimelineAsked): string | null {
  const { entity, entities, claims, total } = timeline;
  const newest = newestEvent(timeline);
  const isPart = asked.asOf !== null || asked.predicates.length + asked.evidence.length > 0 || claims.length < total;
  if (newest?.kind !== "begins" || isPart || !standingOf(newest.claim, today()).holds) return null;
  const { claim, date } = newest;
  // Of a year alone nobody knows whether it was before or after a day in it.
  const isAlone = pastEvents(timeline).every((one) => one === newest || lastDay(one.date) < firstDay(date));
  const isDoubtful = claim.evidence === "disputed" || claim.evidence === "self-reported";
  const asides = [beginningText(newest), ...(isDoubtful ? [uncapital(claimGrade(claim))] : [])];
  const named = (most: number) => {
    const remarks = [...asides, strings.accordingTo(listSome(voicesOf(claim), most))];
    const told = withAside(claimTitle(claim, entities), listClauses(remarks));
    return strings.finding(entityName(entity), isAlone, told);
  };
  return fittingFinding([named(MOST_VOICES), named(1)]);
}
