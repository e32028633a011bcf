import type { Claim, StepWay } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";

/** One direction in which goods can go by one claim. */
export interface Direction {
  from: string;
  to: string;
  way: StepWay;
}

/**
 * The directions in which goods go by a claim. Some predicates are read backwards: a product comes after the technology on
 * which it is based, and what depends on something comes after it. A maker stands on both sides of what it makes: goods come
 * from it, and it needs what goes into them. A supply goes from the supplier, and from the thing supplied.
 */
export function directionsOf({
  predicate,
  subject,
  object,
  about,
}: Pick<Claim, "predicate" | "subject" | "object" | "about">): Direction[] {
  switch (predicate) {
    case "MINES":
      return [{ from: object, to: subject, way: "mined" }];
    case "DEVELOPS":
    case "PRODUCES":
      return [
        { from: subject, to: object, way: "made" },
        { from: object, to: subject, way: "made" },
      ];
    case "GOES_INTO":
      return [{ from: subject, to: object, way: "goes_into" }];
    case "EMBODIES":
      return [{ from: object, to: subject, way: "basis_of" }];
    case "APPLIED_IN":
      return [{ from: subject, to: object, way: "used_in" }];
    case "DEPENDS_ON":
      return [{ from: object, to: subject, way: "needed" }];
    case "SUPPLIES":
      return [subject, ...(about === null ? [] : [about])].map((from) => ({ from, to: object, way: "supplied" }));
    default:
      return [];
  }
}

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
