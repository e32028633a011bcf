import type { Claim } from "@atlas/server/contract";
import { pairName } from "../../../model/address/view/hiding.ts";

/** Claims by the name of their line, which stands for all between two entities; each list is in the given order. */
export function claimsByLine(claims: readonly Claim[]): Map<string, [Claim, ...Claim[]]> {
  const lines = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const name = pairName(claim.subject, claim.object);
    const line = lines.get(name);
    if (line) line.push(claim);
    else lines.set(name, [claim]);
  }
  return lines;
}
