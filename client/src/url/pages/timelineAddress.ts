import { type Evidence, evidenceIds, type Predicate, predicateIds } from "@atlas/server/vocabulary";
import { idPattern } from "../view/selection.ts";
import { analysisPaths } from "./analysisAddress.ts";
import { isPartialDate } from "./finderState.ts";

/** Page of the dated events of an entity. */
const TIMELINE_PATH = analysisPaths.timeline;

/** What is asked of a timeline; empty lists restrict nothing. */
export interface TimelineAsked {
  entity: string | null;
  /** Day, month or year up to which it is told; null for all of it. */
  asOf: string | null;
  predicates: readonly Predicate[];
  evidence: readonly Evidence[];
  oldestFirst: boolean;
}

export const wholeTimeline: TimelineAsked = {
  entity: null,
  asOf: null,
  predicates: [],
  evidence: [],
  oldestFirst: false,
};

/** Reads what is asked from an address; what cannot be read is left out. */
export function parseTimeline(search: string): TimelineAsked {
  const query = new URLSearchParams(search);
  const entity = query.get("entity") ?? "";
  const asOf = query.get("asOf") ?? "";
  const list = <Word extends string>(name: string, words: readonly Word[]) => {
    const written = new Set((query.get(name) ?? "").split(","));
    return words.filter((word) => written.has(word));
  };
  return {
    entity: idPattern.test(entity) ? entity : null,
    asOf: isPartialDate(asOf) ? asOf : null,
    predicates: list("predicates", predicateIds),
    evidence: list("evidence", evidenceIds),
    oldestFirst: query.get("order") === "oldest",
  };
}

/** The address at which that is asked. */
export function timelineAddress({ entity, asOf, predicates, evidence, oldestFirst }: TimelineAsked): string {
  const parts = [
    ...(entity === null ? [] : [`entity=${entity}`]),
    ...(asOf === null ? [] : [`asOf=${asOf}`]),
    ...(predicates.length === 0 ? [] : [`predicates=${predicates.join(",")}`]),
    ...(evidence.length === 0 ? [] : [`evidence=${evidence.join(",")}`]),
    ...(oldestFirst ? ["order=oldest"] : []),
  ];
  return `${TIMELINE_PATH}${parts.length === 0 ? "" : `?${parts.join("&")}`}`;
}
