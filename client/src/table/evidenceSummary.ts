import type { Claim } from "@atlas/server/contract";
import { strings } from "./strings.ts";

/** Why a claim has its grade, in as few words as a cell has room for; the panel names the publishers. */
export function evidenceSummary(claim: Claim): string {
  const { evidence, sources, independent_sources, disputed_by, publisher_count } = claim;
  if (evidence === "assessed") return strings.ownComparison(sources.length);
  if (evidence === "disputed") return strings.contradictedBy(disputed_by.length, publisher_count);
  if (evidence === "self-reported") return strings.ownWord(sources.length);
  // What they relay, or how weak they are, can make several no better than one.
  if (evidence === "single-source" && publisher_count > 1) return strings.countAsOne(publisher_count);
  return strings.publishedBy(publisher_count, sources.length - independent_sources.length);
}
