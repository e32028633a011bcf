import type { Claim } from "../../../contract/index.ts";
import { isCurrent } from "../../../rules/lastReported.ts";
import { groupBy } from "../../groupBy.ts";

/**
 * Tells whether a product that is based on a technology stands for it. One that is based on several stands for the one of
 * which most is made, by the tonnes of the claims ("Chinese rare earth magnets": sintered NdFeB); without tonnes, for each.
 */
export function standsForIn(claims: readonly Claim[]): (product: string, technology: string) => boolean {
  const based = claims.filter((claim) => claim.predicate === "EMBODIES" && isCurrent(claim));
  const basesOf = groupBy(based.map((claim) => [claim.subject, claim]));
  return (product, technology) => {
    const tonnes = (basesOf.get(product) ?? []).filter(({ unit, quantity }) => unit === "t" && quantity !== null);
    const most = Math.max(0, ...tonnes.map(({ quantity }) => quantity ?? 0));
    return most === 0 || tonnes.some(({ object, quantity }) => object === technology && quantity === most);
  };
}
