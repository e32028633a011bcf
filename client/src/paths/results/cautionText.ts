import { predicates } from "@atlas/server/vocabulary";
import { entityName } from "../../words/entityName.ts";
import { listSentences, listWords } from "../../words/listWords.ts";
import { predicatePhrase } from "../../words/names.ts";
import type { HopReading, PathReading } from "../readPaths.ts";
import { strings } from "../strings.ts";

/**
 * What a path between two organisations does not say, with the reason: its ends merely have something in common, are
 * compared, or both have to do with a thing. Empty if each step is a dealing of organisations. A hasty reader takes any
 * path for a chain of deliveries from one end to the other.
 */
export function cautionText({ entities, hops }: PathReading): string {
  const [first, last] = [entities[0], entities.at(-1)];
  if (first?.type !== "organisation" || last?.type !== "organisation") return "";
  const meetings = hops.slice(1).flatMap((next, index) => meetingAt(hops[index], next));
  const comparisons = hops.filter(isComparison);
  const compared = comparisons.map(({ origin, reached }) => strings.compared(entityName(origin), entityName(reached)));
  const things = entities.filter(({ type }) => type !== "organisation").map(entityName);
  const through = meetings.length === 0 && things.length > 0 ? [strings.throughThings(listWords(things))] : [];
  const reasons = [...meetings, ...compared, ...through];
  return reasons.length === 0
    ? ""
    : listSentences([...reasons, strings.noDealing(entityName(first), entityName(last))]);
}

/** The sentence on the entity between two steps, if both say the same of it, or it the same of both ends. */
function meetingAt(before: HopReading | undefined, next: HopReading): string[] {
  const [one, other] = [before?.claims[0]?.claim, next.claims[0]?.claim];
  if (!before || !one || one.predicate !== other?.predicate || !predicates[one.predicate].directed) return [];
  const { origin, reached } = before;
  const meeting = {
    left: entityName(origin),
    middle: entityName(reached),
    right: entityName(next.reached),
    phrase: predicatePhrase(one.predicate),
  };
  if (one.object === reached.id && other.object === reached.id) return [strings.sameOfIt(meeting)];
  if (one.subject === reached.id && other.subject === reached.id) return [strings.sameOfBoth(meeting)];
  return [];
}

function isComparison({ claims }: HopReading): boolean {
  return claims.every(({ claim }) => claim.predicate === "COUNTERPART_OF");
}
