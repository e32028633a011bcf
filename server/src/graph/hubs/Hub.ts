import { type Evidence, evidenceGrades, evidenceIds, type Predicate } from "../../rules/vocabulary.ts";
import type { entityClaimCounts } from "../entities.ts";

/** The notes that the graph keeps on the claims of a hub. */
export interface Hub {
  /** Number of its claims of each kind. */
  counts: HubCount[];
  /** The first of all its claims, in list order. */
  first: KeptClaim[];
}

/** Number of claims of one kind. */
export type HubCount = Awaited<ReturnType<typeof entityClaimCounts.run>>[number];

/** A claim as the notes of a hub keep it: how to find and sort it, and where it leads. */
export interface KeptClaim extends Pick<HubCount, "predicate" | "direction" | "evidence"> {
  key: string;
  other: string;
}

/** Parses the notes of a hub from `hub_counts` and `hub_first`; null for an entity without notes, which is no hub. */
export function hubOf({ counts, first }: { counts: readonly string[]; first: readonly string[] }): Hub | null {
  return counts.length === 0 ? null : { counts: counts.map(countOf), first: first.map(keptClaim) };
}

// The load writes only words of the vocabulary, so the casts are safe.
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
