import type { Claim } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";

/** The maturities at which something is made for others, and not only tried. */
const MADE = new Set<Claim["maturity"]>(["commercial", "deployed"]);

/** Whether a claim says that an organisation makes a product or technology, at any maturity and in any status. */
export function isOnMaker({ predicate }: Claim): boolean {
  return predicate === "DEVELOPS" || predicate === "PRODUCES";
}

/**
 * Whether goods come from what a claim says: only what is in force, and not last reported years ago. Who develops a
 * technology makes goods only if the claim calls it commercial or deployed: where the data set states no maturity the claims
 * are on patents, layouts and contracts, and nobody buys from research, pilots and demonstrations.
 */
export function carriesGoods(claim: Claim): boolean {
  return isCurrent(claim) && (claim.predicate !== "DEVELOPS" || MADE.has(claim.maturity));
}
