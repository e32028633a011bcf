import { type Evidence, evidenceIds, type Predicate, predicateIds } from "@atlas/server/vocabulary";
import { either, id, partialDate, someOf } from "../codecs.ts";
import { defineAddress, optional, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** Question of a timeline; empty lists restrict nothing. */
export interface TimelineAsked {
  entity: string | null;
  /** Last day, month or year of the timeline; null for all of it. */
  asOf: string | null;
  predicates: readonly Predicate[];
  evidence: readonly Evidence[];
  oldestFirst: boolean;
}

/** Address of the page of an entity's dated events. */
export const timeline = defineAddress<TimelineAsked>({
  entity: optional("entity", id),
  asOf: optional("asOf", partialDate),
  predicates: part("predicates", someOf(predicateIds), []),
  evidence: part("evidence", someOf(evidenceIds), []),
  oldestFirst: part("order", either("oldest", "newest"), false),
});

export const parseTimeline = timeline.parse;
export const wholeTimeline = parseTimeline("");

export function timelineAddress(asked: TimelineAsked): string {
  return joinAddress(analysisPaths.timeline, timeline.format(asked));
}
