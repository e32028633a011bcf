import type { Claim, Entity, Source } from "@atlas/server/contract";
import { listSome } from "../ui/listWords.ts";
import { ownWord } from "./ownWord.ts";
import { reasonStrings } from "./reasonStrings.ts";

/** Publishers named before the rest is only counted. */
const MOST_NAMED = 4;

/** Why a claim has its grade of evidence, in words. */
export function evidenceReason(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  entities: ReadonlyMap<string, Entity>,
): string {
  const cited = present(claim.sources, sources);
  const independent = cited.filter((source) => claim.independent_sources.includes(source.id));
  const own = cited.filter((source) => !claim.independent_sources.includes(source.id));
  const rest = own.length > 0 ? [ownWord(own, cited.length, claim, entities)] : [];
  switch (claim.evidence) {
    case "assessed":
      return reasonStrings.assessed(cited.length);
    case "disputed":
      return reasonStrings.sentence([doubt(present(claim.disputed_by, sources)), support(independent), ...rest]);
    case "self-reported":
      return rest.join("");
    default:
      return reasonStrings.sentence([published(claim, independent), ...rest]);
  }
}

function doubt(against: readonly Source[]): string {
  const names = publishers(against);
  return reasonStrings.doubt(listSome(names, MOST_NAMED), names.length);
}

function support(independent: readonly Source[]): string {
  const names = publishers(independent);
  return names.length === 0 ? reasonStrings.unsupported : reasonStrings.supportedBy(independentPublishers(names));
}

function published(claim: Claim, independent: readonly Source[]): string {
  const names = publishers(independent);
  const documents = names.length === 1 && independent.length > 1 ? reasonStrings.documents(independent.length) : "";
  const capped = names.length > 1 && claim.evidence === "single-source" ? cap(claim) : "";
  return `${independentPublishers(names)}${documents}${capped}`;
}

/** Why several publishers count as no more than one. */
function cap(claim: Claim): string {
  return claim.caveats.includes("relay-unmarked") ? reasonStrings.oneAsRelays : reasonStrings.oneAsWeak;
}

function independentPublishers(names: readonly string[]): string {
  return reasonStrings.publishers(listSome(names, MOST_NAMED), names.length);
}

function publishers(sources: readonly Source[]): string[] {
  return [...new Set(sources.map((source) => source.publisher))];
}

function present(ids: readonly string[], sources: ReadonlyMap<string, Source>): Source[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}
