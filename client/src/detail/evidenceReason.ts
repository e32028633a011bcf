import type { Claim, Entity, Source } from "@atlas/server/contract";
import { listSome } from "../ui/listWords.ts";
import { ownWord } from "./ownWord.ts";

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
      return assessedReason(cited.length);
    case "disputed":
      return sentence([doubt(present(claim.disputed_by, sources)), support(independent), ...rest]);
    case "self-reported":
      return rest.join("");
    default:
      return sentence([published(claim, independent), ...rest]);
  }
}

/** The parts begin with a number or a common word, never with a name, save the first. */
function sentence([first, ...others]: readonly string[]): string {
  return [first, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join("; ");
}

function assessedReason(count: number): string {
  const shows = count === 1 ? "1 source shows" : `${count} sources show`;
  return `A comparison made in this data set: ${shows} the two sides, none compares them`;
}

function doubt(against: readonly Source[]): string {
  const names = publishers(against);
  return `${listSome(names, MOST_NAMED)} ${names.length === 1 ? "contradicts or doubts it" : "contradict or doubt it"}`;
}

function support(independent: readonly Source[]): string {
  const names = publishers(independent);
  if (names.length === 0) return "no independent publisher supports it";
  return `supported by ${independentPublishers(names)}`;
}

function published(claim: Claim, independent: readonly Source[]): string {
  const names = publishers(independent);
  const documents = names.length === 1 && independent.length > 1 ? ` (${independent.length} documents)` : "";
  const capped = names.length > 1 && claim.evidence === "single-source" ? `, ${cap(claim)}` : "";
  return `${independentPublishers(names)}${documents}${capped}`;
}

/** Why several publishers count as no more than one. */
function cap(claim: Claim): string {
  return claim.caveats.includes("relay-unmarked")
    ? "which count as one: an audit found that they merely relay one interested party"
    : "which count as one: they are weak sources";
}

function independentPublishers(names: readonly string[]): string {
  return `${names.length} independent ${names.length === 1 ? "publisher" : "publishers"}: ${listSome(names, MOST_NAMED)}`;
}

function publishers(sources: readonly Source[]): string[] {
  return [...new Set(sources.map((source) => source.publisher))];
}

function present(ids: readonly string[], sources: ReadonlyMap<string, Source>): Source[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}
