import type { Claim, Entity, Source } from "@atlas/server/contract";
import { listSome, listWords } from "../words/listWords.ts";
import { ownWord, relays, speakerName } from "./ownWord.ts";
import { reasonStrings } from "./reasonStrings.ts";

/** Publishers named before the rest are counted. */
const MOST_NAMED = 4;

/** The reason for a claim's grade, in words. */
export function evidenceReason(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  entities: ReadonlyMap<string, Entity>,
): string {
  const cited = present(claim.sources, sources);
  const independent = cited.filter((source) => claim.independent_sources.includes(source.id));
  const own = cited.filter((source) => !claim.independent_sources.includes(source.id));
  const rest = own.length > 0 ? [ownWord(own, cited.length, claim, entities)] : [];
  const names = namesOf(independent, entities);
  switch (claim.evidence) {
    case "assessed":
      return reasonStrings.assessed(cited.length);
    case "disputed":
      return reasonStrings.sentence([doubt(present(claim.disputed_by, sources), cited), support(names), ...rest]);
    case "self-reported":
      return rest.join("");
    default:
      return reasonStrings.sentence([published(claim, independent, names), ...rest]);
  }
}

function doubt(against: readonly Source[], cited: readonly Source[]): string {
  const alsoFor = new Set(cited.map((source) => source.publisher));
  const names = [...byPublisher(against).keys()];
  // A publisher cited on both sides must not seem to contradict itself in one document.
  const told = names.map((name) => (alsoFor.has(name) ? reasonStrings.anotherDocument(name) : name));
  return reasonStrings.doubt(listSome(told, MOST_NAMED), names.length);
}

function support(names: readonly string[]): string {
  return names.length === 0 ? reasonStrings.unsupported : reasonStrings.supportedBy(independentPublishers(names));
}

function published(claim: Claim, independent: readonly Source[], names: readonly string[]): string {
  const documents = names.length === 1 && independent.length > 1 ? reasonStrings.documents(independent.length) : "";
  const capped = names.length > 1 && claim.evidence === "single-source" ? cap(claim) : "";
  return `${independentPublishers(names)}${documents}${capped}`;
}

/** Why several publishers count as one. */
function cap(claim: Claim): string {
  return claim.caveats.includes("relay-unmarked") ? reasonStrings.oneAsRelays : reasonStrings.oneAsWeak;
}

function independentPublishers(names: readonly string[]): string {
  return reasonStrings.publishers(listSome(names, MOST_NAMED), names.length);
}

/** The publishers of some documents; for one that only passes on others' words, those are named too. */
function namesOf(documents: readonly Source[], entities: ReadonlyMap<string, Entity>): string[] {
  return [...byPublisher(documents)].map(([publisher, published]) => {
    if (!published.every(relays)) return publisher;
    const speakers = new Set(published.flatMap((source) => source.publisher_entity ?? []));
    const names = [...speakers].map((id) => speakerName(id, entities)).filter((name) => name !== publisher);
    return names.length === 0 ? publisher : reasonStrings.relaying(publisher, listWords(names));
  });
}

function byPublisher(sources: readonly Source[]): Map<string, Source[]> {
  const groups = new Map<string, Source[]>();
  for (const source of sources) groups.set(source.publisher, [...(groups.get(source.publisher) ?? []), source]);
  return groups;
}

function present(ids: readonly string[], sources: ReadonlyMap<string, Source>): Source[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}
