import type { entityClaimCounts } from "../../graph/entities.ts";
import { type Evidence, evidenceGrades, evidenceIds, type Predicate } from "../../rules/vocabulary.ts";

/** What is kept with a hub of its claims. */
export interface Hub {
  /** How many claims of each kind it has. */
  counts: HubCount[];
  /** The first of all its claims, in the order of lists. */
  first: KeptClaim[];
}

/** How many claims of a kind a hub has. */
export type HubCount = Awaited<ReturnType<typeof entityClaimCounts.run>>[number];

/** What a claim is found by, sorts by, and where it leads, as it is kept with a hub. */
export interface KeptClaim extends Pick<HubCount, "predicate" | "direction" | "evidence"> {
  key: string;
  other: string;
}

/** What is kept with a hub, of its `hub_counts` and `hub_first`; null for an entity that has none and is no hub. */
export function hubOf({ counts, first }: { counts: readonly string[]; first: readonly string[] }): Hub | null {
  return counts.length === 0 ? null : { counts: counts.map(countOf), first: first.map(keptClaim) };
}

// The load has written both, of words of the vocabulary.
function countOf(text: string): HubCount {
  const [predicate, direction, evidence, count] = text.split(" ") as [Predicate, "out" | "in", Evidence, string];
  return { predicate, direction, evidence, count: Number(count) };
}

function keptClaim(text: string): KeptClaim {
  const words = text.split(" ") as [string, string, string, Predicate, "out" | "in", string];
  const [turnedRank, turnedDay, id, predicate, direction, other] = words;
  const rank = 9 - Number(turnedRank);
  const evidence = evidenceIds.find((grade) => evidenceGrades[grade].rank === rank);
  if (evidence === undefined) throw new TypeError(`no evidence has the rank of ${JSON.stringify(text)}`);
  return { key: `${turnedRank} ${turnedDay} ${id}`, predicate, direction, evidence, other };
}
