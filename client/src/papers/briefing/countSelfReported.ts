import { speakerName } from "../../model/claim/ownWord.ts";
import { kinSpeakers } from "../../model/claim/source/voiceOf.ts";
import type { Briefing } from "./Briefing.ts";

/** Claims that no independent publisher supports. */
export interface SelfReportedCount {
  count: number;
  /** Speakers among the kin of the two sides, with the number of claims, most first. */
  speakers: readonly { name: string; count: number }[];
  /** Other claims, whose sources only relay one interested party, as an audit found. */
  relayed: number;
}

/** Counts the self-reported claims, in total and by speaker, and the claims that only relay one party. */
export function countSelfReported({ claims, sources, named }: Briefing): SelfReportedCount {
  const sourceOf = new Map(sources.map(({ source }) => [source.id, source]));
  const selfReported = claims.filter(({ claim }) => claim.evidence === "self-reported");
  const counts = new Map<string, number>();
  for (const { claim } of selfReported) {
    const cited = claim.sources.flatMap((id) => sourceOf.get(id) ?? []);
    for (const id of kinSpeakers(claim, cited)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const speakers = [...counts]
    .sort(([a, aCount], [b, bCount]) => bCount - aCount || (a < b ? -1 : 1))
    .map(([id, count]) => ({ name: speakerName(id, named), count }));
  const relayed = claims.filter(
    ({ claim: { evidence, caveats } }) => evidence === "single-source" && caveats.includes("relay-unmarked"),
  );
  return { count: selfReported.length, speakers, relayed: relayed.length };
}
