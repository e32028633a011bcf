import type { Claim } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import { groupBy } from "../groupBy.ts";
import { carriesGoods, isOnMaker } from "./carriesGoods.ts";

/**
 * Which materials of a thing an organisation makes itself, of those that goods do not reach. Nothing says whether materials
 * stand for each other, as two ores do, or are all needed, as two metals of an alloy; so who has one of its own is told as hit, and
 * this beside it.
 */
export function ownMaterialsIn(
  claims: readonly Claim[],
  reached: ReadonlySet<string>,
): (organisation: string, thing: string) => string[] {
  const made = new Set(
    claims
      .filter((claim) => isOnMaker(claim) && carriesGoods(claim))
      .map(({ subject, object }) => `${subject} ${object}`),
  );
  const materials = groupBy(
    claims
      .filter((claim) => claim.predicate === "GOES_INTO" && isCurrent(claim) && !reached.has(claim.subject))
      .map(({ subject, object }) => [object, subject]),
  );
  return (organisation, thing) =>
    [...new Set(materials.get(thing) ?? [])].filter((id) => made.has(`${organisation} ${id}`)).sort();
}
