import { firstDay, lastDay } from "@atlas/server/partialDate";
import { type TimelineAsked, timelineAddress } from "../../../model/address/pages/timelineAddress.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { countWords } from "../../../model/claim/strings.ts";
import { asSentence } from "../../../model/words/asSentence.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { language } from "../../../model/words/language.ts";
import { listWords } from "../../../model/words/listWords.ts";
import { gradeName, predicatePhrase } from "../../../model/words/names.ts";
import type { Analysis, AnalysisTable } from "../common/Analysis.ts";
import { claimGradeCell, english, itemTable, newestCell, newestColumn } from "../common/cells.ts";
import { groupEvents } from "./groupEvents.ts";
import { strings } from "./strings.ts";
import { eventText, openText, type TimelineEvent } from "./timelineEvents.ts";
import { newestEvent, timelineFinding } from "./timelineFinding.ts";
import type { EntityTimeline } from "./timelineOfEntity.ts";

export function timelineAnalysis(timeline: EntityTimeline, asked: TimelineAsked): Analysis {
  const { events } = timeline;
  const ordered = groupEvents(events, asked.oldestFirst).flatMap(({ months }) =>
    months.flatMap((month) => month.events),
  );
  const claims = new Map(events.map(({ claim }) => [claim.id, claim]));
  const finding = timelineFinding(timeline, asked);
  return {
    title: strings.titleOf(entityName(timeline.entity)),
    ...(finding === null ? {} : { finding }),
    address: timelineAddress(asked),
    sentences: sentencesOf(timeline, asked),
    tables: ordered.length === 0 ? [] : [tableOf(ordered)],
    limits: strings.limits,
    claims: [...claims.values()],
    entities: [timeline.entity.id],
  };
}

/** The timeline in sentences: how much it shows, what is open, and what it leaves out. */
export function sentencesOf(timeline: EntityTimeline, asked: TimelineAsked): string[] {
  const { entity, claims, total, events, later, undated } = timeline;
  const name = entityName(entity);
  const due = events.filter((event) => event.due !== null).length;
  const ahead = events.filter((event) => event.ahead).length;
  const first = events.map(({ date }) => date).sort((a, b) => firstDay(a).localeCompare(firstDay(b)))[0];
  const last = events.map(({ date }) => date).sort((a, b) => lastDay(b).localeCompare(lastDay(a)))[0];
  const narrowed = [...asked.predicates.map((one) => predicatePhrase(one)), ...asked.evidence.map(gradeName)];
  const claimCount = new Set(events.map(({ claim }) => claim.id)).size;
  return [
    ...tellingSentences(timeline),
    first === undefined || last === undefined
      ? noEvents(timeline, asked)
      : strings.summary(name, events.length, countWords.claimCount(claimCount), formatDate(first), formatDate(last)),
    ...(undated.length > 0 ? [strings.summaryUndated(undated.length)] : []),
    ...(due > 0 ? [strings.summaryDue(due)] : []),
    ...(ahead > 0 ? [strings.summaryAhead(ahead)] : []),
    ...(asked.asOf === null ? [] : [strings.summaryUntil(formatDate(asked.asOf), later)]),
    ...(narrowed.length > 0 ? [strings.narrowed(listWords(narrowed))] : []),
    ...(total > claims.length ? [strings.best(claims.length, total)] : []),
  ];
}

/** The newest date of what came, and the next that lies ahead, as sentences. */
function tellingSentences(timeline: EntityTimeline): string[] {
  const { events } = timeline;
  const newest = newestEvent(timeline);
  const [next] = events.filter(({ ahead }) => ahead).toSorted((a, b) => lastDay(a.date).localeCompare(lastDay(b.date)));
  return [
    ...(newest === undefined ? [] : [strings.newestDate(eventText(newest), eventWords(newest, timeline))]),
    ...(next === undefined ? [] : [strings.nextDate(eventText(next), eventWords(next, timeline))]),
  ];
}

/** The claim of an event: its statement, in Chinese made from its fields. */
function eventWords({ claim }: TimelineEvent, { entities }: EntityTimeline): string {
  const isTold = language() === "en" && claim.statement !== "";
  return asSentence(isTold ? markedStatement(claim) : claimTitle(claim, entities));
}

function noEvents({ entity, claims, later }: EntityTimeline, { asOf }: TimelineAsked): string {
  const name = entityName(entity);
  if (asOf !== null && later > 0) return strings.summaryNoneUntil(name, formatDate(asOf));
  return strings.summaryNone(name, countWords.claimCount(claims.length));
}

function tableOf(events: readonly TimelineEvent[]): AnalysisTable {
  return itemTable(strings.table, events, {
    columns: [
      { label: strings.when, width: 14, of: eventText },
      { label: strings.what, width: 46, of: ({ claim }) => english(markedStatement(claim)) },
      { label: strings.evidence, width: 12, of: ({ claim }) => claimGradeCell(claim) },
      { label: strings.sourceCount, number: true, width: 8, of: ({ claim }) => formatNumber(claim.sources.length) },
      { ...newestColumn(20), of: (event) => openText(event) ?? newestCell(event.claim.newest_source) },
    ],
    claimIds: ({ claim }) => [claim.id],
  });
}
