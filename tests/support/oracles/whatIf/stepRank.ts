import type { ClaimRelationship } from "../../../../server/src/dataset/grade/graphRows.ts";

const RANKS = ["disputed", "self-reported", "assessed", "single-source", "corroborated"];

/** The rank of the grade of some claims: of each pair of ends a doubted one in force, or the best; of several pairs the best. */
export function rankOf(claims: readonly ClaimRelationship[]): number {
  const pairs = new Map<string, ClaimRelationship[]>();
  for (const claim of claims) {
    const pair = `${claim.subject} ${claim.object}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), claim]);
  }
  const ranks = [...pairs.values()].map((own) => {
    const isDoubted = own.some(({ evidence, status }) => evidence === "disputed" && status === "in-force");
    return isDoubted ? 0 : Math.max(...own.map(({ evidence }) => RANKS.indexOf(evidence)));
  });
  return Math.max(...ranks);
}

/** The grade of a rank. */
export function gradeOf(rank: number): string {
  return RANKS[rank] ?? "";
}
