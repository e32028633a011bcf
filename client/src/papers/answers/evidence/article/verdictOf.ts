import type { Claim, Source } from "@atlas/server/contract";
import { asIn } from "../../../../model/claim/source/asIn.ts";
import { voiceOf } from "../../../../model/claim/source/voiceOf.ts";

/** Verdicts on a claim of a source, the weakest first. */
export const verdicts = ["disputed", "ownWord", "alone", "oneOther", "supported", "assessed"] as const;
export type Verdict = (typeof verdicts)[number];
/** Verdicts on what the source itself asserts: comparisons are made in this data set. */
export const ownVerdicts = verdicts.filter((verdict) => verdict !== "assessed");

/** Independent voices that support a claim, without that of `source`; a retelling counts as what it retells. */
export function otherPublishersFor(claim: Claim, source: Source, sources: ReadonlyMap<string, Source>): string[] {
  const independent = claim.independent_sources.flatMap((id) => sources.get(id) ?? []);
  const publishers = distinct(independent.map((one) => voiceOf(asIn(claim, one)).publisher));
  return publishers.filter(
    (publisher) => publisherKey(publisher) !== publisherKey(voiceOf(asIn(claim, source)).publisher),
  );
}

export function publishersAgainst(claim: Claim, sources: ReadonlyMap<string, Source>): string[] {
  return distinct(claim.disputed_by.flatMap((id) => sources.get(id)?.publisher ?? []));
}

/** The verdict on a claim that rests on a source, judged by what others say. */
export function verdictOf(claim: Claim, source: Source, sources: ReadonlyMap<string, Source>): Verdict {
  if (claim.evidence === "assessed" || claim.evidence === "disputed") return claim.evidence;
  const others = otherPublishersFor(claim, source, sources).length;
  // Support that an audit found weaker than the publishers' names suggest is graded lower, and counts as one here too.
  if (others >= 2 && claim.evidence === "corroborated") return "supported";
  if (others >= 1) return "oneOther";
  // Judged by publisher, not by source: one publisher may relay a party in one document and be independent in another.
  return claim.independent_sources.length > 0 ? "alone" : "ownWord";
}

function distinct(publishers: readonly string[]): string[] {
  return [...new Map(publishers.map((publisher) => [publisherKey(publisher), publisher])).values()].sort();
}

/** Identifies a publisher as the evidence rule does: ignoring case and spacing. */
function publisherKey(publisher: string): string {
  return publisher.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
