import type { Claim, Source } from "@atlas/server/contract";
import { isWeak, type PublisherKind } from "@atlas/server/publishers";

/** Kinds of publishers in the order of their weight; weak ones, which are left out here, come last. */
const publishers: readonly PublisherKind[] = [
  "government",
  "news",
  "state-media",
  "trade-press",
  "academic",
  "think-tank",
  "expert",
  "association",
  "wire-release",
  "company",
];
/** Kinds of documents that weigh more than all else, whoever publishes them, unless the publisher is weak. */
const records: ReadonlySet<Source["kind"]> = new Set(["filing", "government"]);

/** Sources of a claim in order of weight: filings and official papers, news, trade press, research, down to weak kinds. */
export function byWeight<Item extends Source>(claim: Claim, sources: readonly Item[]): Item[] {
  const counts = (source: Source) => Number(claim.independent_sources.includes(source.id));
  return sources.toSorted(
    (a, b) =>
      weightOf(a) - weightOf(b) || counts(b) - counts(a) || (b.published ?? "").localeCompare(a.published ?? ""),
  );
}

/** Place of a source among kinds; the smaller, the weightier. */
function weightOf({ kind, publisher_kind }: Source): number {
  if (isWeak(publisher_kind)) return publishers.length;
  return records.has(kind) ? 0 : publishers.indexOf(publisher_kind);
}
