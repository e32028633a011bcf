import { speakerName } from "../claim/ownWord.ts";
import type { Briefing } from "./Briefing.ts";

/** The claims that rest on the word of one of their sides alone. */
export interface OwnWordOnly {
  count: number;
  /** Whose word it is, by name, with the number of claims, most first. */
  speakers: readonly { name: string; count: number }[];
  /** Claims besides, whose sources only relay one interested party, as an audit found. */
  relayed: number;
}

/** Counts the self-reported claims, for each organisation those that rest on its word, and those that only relay such words. */
export function ownWordOnly({ claims, sources, named }: Briefing): OwnWordOnly {
  const speakerOf = new Map(sources.map(({ source }) => [source.id, source.publisher_entity]));
  const selfReported = claims.filter(({ claim }) => claim.evidence === "self-reported");
  const counts = new Map<string, number>();
  for (const { claim } of selfReported) {
    const speakers = new Set(claim.sources.flatMap((id) => speakerOf.get(id) ?? []));
    for (const id of speakers) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const speakers = [...counts]
    .sort(([a, aCount], [b, bCount]) => bCount - aCount || (a < b ? -1 : 1))
    .map(([id, count]) => ({ name: speakerName(id, named), count }));
  const relayed = claims.filter(
    ({ claim: { evidence, caveats } }) => evidence === "single-source" && caveats.includes("relay-unmarked"),
  );
  return { count: selfReported.length, speakers, relayed: relayed.length };
}
