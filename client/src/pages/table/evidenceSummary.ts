import type { Claim } from "@atlas/server/contract";
import { strings } from "./strings.ts";

/** Why a claim has its grade, short enough for a cell; the panel names the publishers. */
export function evidenceSummary(claim: Claim): string {
  const { evidence, sources, independent_sources, disputed_by, publisher_count } = claim;
  if (evidence === "assessed") return strings.ownComparison(sources.length);
  if (evidence === "disputed") return strings.contradictedBy(disputed_by.length, publisher_count);
  if (evidence === "self-reported") return strings.ownWord(sources.length);
  // Relays and weak publishers can make several count as one.
  if (evidence === "single-source" && publisher_count > 1) return strings.countAsOne(publisher_count);
  return strings.publishedBy(publisher_count, sources.length - independent_sources.length);
}
