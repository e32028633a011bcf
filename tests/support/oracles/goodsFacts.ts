import type { Path } from "../../../server/src/contract/index.ts";
import type { ClaimRelationship } from "../../../server/src/dataset/grade/graphRows.ts";
import { isSold } from "./isSold.ts";

/** What goods do on a claim read in one direction: go on, come from their maker, lead to a maker in need, or into a kind. */
type Move = "on" | "made" | "needed" | "based";

/** A claim read as a step from one entity to another; null if goods do not go that way by it. */
function move(claim: ClaimRelationship, from: string): Move | null {
  const { predicate, subject, status, last_reported, is_over } = claim;
  if (status !== "in-force" || last_reported !== null || is_over) return null;
  const isForward = subject === from;
  if (["GOES_INTO", "APPLIED_IN", "SUPPLIES"].includes(predicate)) return isForward ? "on" : null;
  if (predicate === "EMBODIES") return isForward ? null : "based";
  if (["MINES", "DEPENDS_ON"].includes(predicate)) return isForward ? null : "on";
  if (!isSold(claim)) return null;
  return isForward ? "made" : "needed";
}

/**
 * The claims behind each step of a chain of goods, found by trying every choice of one claim for each step; null if no
 * choice is a chain. Claims of a line are those by which goods go that way.
 */
export function goodsAlong(
  path: readonly string[],
  hops: readonly (readonly ClaimRelationship[])[],
  evidence: readonly string[] = [],
): ClaimRelationship[][] | null {
  const used = hops.map(() => new Set<ClaimRelationship>());
  const lines = hops.map((claims, hop) => {
    const line = claims.filter((claim) => move(claim, path[hop] ?? "") !== null);
    const isDisputed = line.some((claim) => claim.evidence === "disputed");
    if (evidence.length > 0 && isDisputed && !evidence.includes("disputed")) return [];
    return line.filter((claim) => evidence.length === 0 || evidence.includes(claim.evidence));
  });
  tryAll([]);
  if (used.some((claims) => claims.size === 0)) return null;
  return lines.map((line, hop) => line.filter((claim) => used[hop]?.has(claim)));

  function tryAll(chosen: ClaimRelationship[]): void {
    if (chosen.length < lines.length) {
      for (const claim of lines[chosen.length] ?? []) tryAll([...chosen, claim]);
      return;
    }
    if (isChain(chosen)) for (const [hop, claim] of chosen.entries()) used[hop]?.add(claim);
  }

  function isChain(claims: readonly ClaimRelationship[]): boolean {
    const moves = claims.map((claim, hop) => move(claim, path[hop] ?? ""));
    return claims.every((_, hop) => {
      if (moves[hop] !== "needed") return true;
      const next = claims[hop + 1];
      if (next !== undefined && (next.predicate !== "SUPPLIES" || next.about !== path[hop])) return false;
      // What is based on a thing counts as that thing.
      const arrival = moves.slice(0, hop).findLast((one) => one !== "based");
      return arrival !== "made" && (arrival !== undefined || next !== undefined);
    });
  }
}

/** The way of goods along a path, whatever the direction in which it is read. */
export function wayOfGoods(path: readonly string[], hops: readonly (readonly ClaimRelationship[])[]): Path["goods"] {
  if (goodsAlong(path, hops) !== null) return "forward";
  return goodsAlong(path.toReversed(), hops.toReversed()) === null ? null : "backward";
}
