import type { Claim, Developer, Entity, Gap, GapRule, LandscapeRow, Side } from "../../contract/index.ts";
import { developersOf, sideOf } from "./developersOf.ts";

/** Facts about a technology besides its developers. */
export type Placed = Pick<LandscapeRow, "technology" | "stage" | "sectors" | "wholes" | "parts">;

export interface RowClaims {
  /** Developers of the technology, and their counterparts. */
  own: readonly Claim[];
  /** Other claims that name organisations: who supplies or funds whom, and all claims on the parts. */
  naming: readonly Claim[];
}

/** One technology with its developers on both sides and the gap between them. */
export function landscapeRow(
  placed: Placed,
  { own, naming }: RowClaims,
  organisations: ReadonlyMap<string, Entity>,
): LandscapeRow {
  const ends = naming
    .filter(({ status }) => status !== "ended")
    .flatMap(({ subject, object }) => [organisations.get(subject), organisations.get(object)])
    .filter((entity) => entity?.type === "organisation");
  const named = {
    china: ends.some((entity) => entity?.counterpart === false),
    abroad: ends.some((entity) => entity?.counterpart === true),
  };
  const compared = comparedSides(own, organisations, named);
  const telling = compared.rule === "named-otherwise" ? [...own, ...naming] : own;
  return {
    ...placed,
    ...compared,
    claim_ids: [...new Set(telling.map(({ id }) => id))].sort(),
  };
}

/** The developers by some claims, how far both sides are, and the gap between them. */
function comparedSides(claims: readonly Claim[], organisations: ReadonlyMap<string, Entity>, named: NamedSides) {
  const developers = developersOf(claims, organisations);
  const china = side(developers, claims, false);
  const abroad = side(developers, claims, true);
  return { ...gapOf(china, abroad, named), china, abroad, developers };
}

function side(developers: readonly Developer[], claims: readonly Claim[], abroad: boolean): Side {
  const own = developers.filter((one) => one.abroad === abroad);
  const ids = new Set(own.flatMap(({ claim_ids }) => claim_ids));
  const names = own.filter(({ standing }) => standing === "working" || standing === "not-stated").length;
  return { ...sideOf(claims.filter(({ id }) => ids.has(id))), names };
}

/** Whether claims on a technology or its parts name organisations of a side in another role than developer. */
interface NamedSides {
  china: boolean;
  abroad: boolean;
}

/**
 * The names of both sides counted against each other, and the rule behind it. What the data set lacks is "none found",
 * which does not mean that it does not exist. Plans, disputed claims and claims last reported years ago count nobody.
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

function compared(china: Side, abroad: Side): { gap: Gap; rule: GapRule } {
  const standings = [china.standing, abroad.standing];
  if (standings.includes("last-reported")) return { gap: "not-comparable", rule: "last-reported-only" };
  if (standings.includes("disputed")) return { gap: "not-comparable", rule: "disputed-only" };
  if (standings.every((standing) => standing === "planned")) return { gap: "not-comparable", rule: "plans-only" };
  if (abroad.standing === "planned") return { gap: "more-in-china", rule: "plans-only-abroad" };
  if (china.standing === "planned") return { gap: "more-abroad", rule: "plans-only-in-china" };
  const more = abroad.names - china.names;
  return { gap: more < 0 ? "more-in-china" : more > 0 ? "more-abroad" : "as-many", rule: "names-counted" };
}

function isFound({ standing }: Side): boolean {
  return standing !== null && standing !== "ended";
}
