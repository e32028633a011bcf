import type { Claim, Source } from "@atlas/server/contract";

/** How a claim of a source stands, in the order in which they are told. */
export const verdicts = ["supported", "oneOther", "alone", "ownWord", "disputed", "assessed"] as const;
export type Verdict = (typeof verdicts)[number];

/** Independent publishers that support a claim besides the publisher of one of its sources, each once. */
export function othersFor(claim: Claim, source: Source, sources: ReadonlyMap<string, Source>): string[] {
  const independent = claim.independent_sources.flatMap((id) => sources.get(id)?.publisher ?? []);
  return different(independent).filter((publisher) => keyOf(publisher) !== keyOf(source.publisher));
}

/** Publishers of the sources against a claim, each once. */
export function publishersAgainst(claim: Claim, sources: ReadonlyMap<string, Source>): string[] {
  return different(claim.disputed_by.flatMap((id) => sources.get(id)?.publisher ?? []));
}

/** How a claim stands that rests on a source: what others say of it, not the source itself. */
export function verdictOf(claim: Claim, source: Source, sources: ReadonlyMap<string, Source>): Verdict {
  if (claim.evidence === "assessed" || claim.evidence === "disputed") return claim.evidence;
  const others = othersFor(claim, source, sources).length;
  // What an audit found to be weaker than its publishers' names suggest is graded lower, and counts as one here too.
  if (others >= 2 && claim.evidence === "corroborated") return "supported";
  if (others >= 1) return "oneOther";
  // By its publisher's word, if not by this source: this one may pass on what a side of the claim says, and another not.
  return claim.independent_sources.length > 0 ? "alone" : "ownWord";
}

function different(publishers: readonly string[]): string[] {
  return [...new Map(publishers.map((publisher) => [keyOf(publisher), publisher])).values()].sort();
}

/** Publishers are told apart as the evidence rule tells them: without regard to case and blanks. */
function keyOf(publisher: string): string {
  return publisher.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
