import type { Gap, GapRule, Side } from "../../contract/index.ts";
import { maturityRank } from "./standingOf.ts";

/** Whether claims on a technology or its parts name organisations of a side in another role than developer. */
export interface NamedSides {
  china: boolean;
  abroad: boolean;
}

/**
 * The gap of the rest of the world with a technology, seen from China, and the rule behind it. Only claims in force
 * count as reached. What the data set lacks is "none found", which does not mean that it does not exist. Disputed
 * claims, claims that were last reported years ago, and claims without a maturity decide nothing.
 */
export function gapOf(china: Side, abroad: Side, named: NamedSides): { gap: Gap; rule: GapRule } {
  const here = isFound(china);
  const there = isFound(abroad);
  if ((!here && named.china) || (!there && named.abroad)) return { gap: "not-comparable", rule: "named-otherwise" };
  if (!here && !there) return { gap: "none-found", rule: "no-developer" };
  if (!there) {
    return {
      gap: "none-found-abroad",
      rule: abroad.standing === "ended" ? "ended-only-abroad" : "no-developer-abroad",
    };
  }
  if (!here) {
    return {
      gap: "none-found-in-china",
      rule: china.standing === "ended" ? "ended-only-in-china" : "no-developer-in-china",
    };
  }
  return compared(china, abroad);
}

/** The gap if both sides have a developer. */
function compared(china: Side, abroad: Side): { gap: Gap; rule: GapRule } {
  const standings = [china.standing, abroad.standing];
  if (standings.includes("last-reported")) return { gap: "not-comparable", rule: "last-reported-only" };
  if (standings.includes("disputed")) return { gap: "not-comparable", rule: "disputed-only" };
  if (standings.every((standing) => standing === "planned")) return { gap: "not-comparable", rule: "plans-only" };
  if (standings.includes("not-stated")) return { gap: "not-comparable", rule: "maturity-not-stated" };
  if (abroad.standing === "planned") return { gap: "behind", rule: "plans-only-abroad" };
  if (china.standing === "planned") return { gap: "ahead", rule: "plans-only-in-china" };
  const lead = maturityRank(abroad.maturity) - maturityRank(china.maturity);
  return { gap: lead < 0 ? "behind" : lead > 0 ? "ahead" : "level", rule: "maturity-compared" };
}

function isFound({ standing }: Side): boolean {
  return standing !== null && standing !== "ended";
}
