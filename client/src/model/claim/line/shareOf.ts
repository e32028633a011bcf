import type { Claim } from "@atlas/server/contract";
import { drawnWay } from "./drawnWay.ts";
import { isOwning } from "./tellingClaim.ts";

/**
 * The share that the owner named by a claim holds, if a claim in force on the same line states one, this one before the
 * others. Null if the claim is no holding in force.
 */
export function shareOf(claim: Claim, line: readonly Claim[]): number | null {
  if (!isHolding(claim)) return null;
  const { from } = drawnWay(claim);
  const stated = [claim, ...line].filter((one) => isHolding(one) && drawnWay(one).from === from);
  return stated.find(({ share_pct }) => share_pct !== null)?.share_pct ?? null;
}

function isHolding(claim: Claim): boolean {
  return isOwning(claim) && claim.status === "in-force";
}
