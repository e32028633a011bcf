import type { Claim, Developer, Entity, Gap, GapRule, LandscapeRow, Side } from "../../contract/index.ts";
import { developersOf, sideOf } from "./developersOf.ts";

/** Facts about a technology besides its developers. */
export type Placed = Pick<LandscapeRow, "technology" | "stage" | "sectors" | "wholes" | "parts">;

export interface RowClaims {
  /** Developers of the technology, and their counterparts. */
  own: readonly Claim[];
  /** Other claims that name organisations: who supplies or funds whom, and all claims on the parts. */
  naming: readonly Claim[];
  /** The claims that tell who develops a part. */
  developing: (part: string) => readonly Claim[];
  /** Claims in force with China's share of the world in something on which it depends. */
  shares: readonly Claim[];
}

/** The organisations of all rows, and those to whom they belong. */
export interface Organisations {
  byId: ReadonlyMap<string, Entity>;
  /** Pairs of subsidiary and parent, "neo-magnequench neo". */
  families: ReadonlySet<string>;
}

/** One technology with its developers on both sides and the gap between them. */
export function landscapeRow(
  placed: Placed,
  { own, naming, developing, shares }: RowClaims,
  organisations: Organisations,
): LandscapeRow {
  const { byId } = organisations;
  const ends = naming
    .filter(({ status }) => status !== "ended")
    .flatMap(({ subject, object }) => [byId.get(subject), byId.get(object)])
    .filter((entity) => entity?.type === "organisation");
  const named = {
    china: ends.some((entity) => entity?.counterpart === false),
    abroad: ends.some((entity) => entity?.counterpart === true),
  };
  const compared = comparedSides(own, organisations, named);
  const share = worldShare(shares, byId.get(placed.technology)?.name ?? "");
  const telling = compared.rule === "named-otherwise" ? [...own, ...naming] : own;
  return {
    ...placed,
    ...compared,
    kinds: kindsOf({ ...placed, ...compared }, developing, organisations),
    share_claim: share?.id ?? null,
    claim_ids: [...new Set([...telling, ...(share ? [share] : [])].map(({ id }) => id))].sort(),
  };
}

/** The names under the parts of a technology, where one of these has more names than it has itself. */
function kindsOf(
  { parts, china, abroad }: Pick<LandscapeRow, "parts" | "china" | "abroad">,
  developing: RowClaims["developing"],
  organisations: Organisations,
): LandscapeRow["kinds"] {
  const kinds = parts.map((technology) => {
    const claims = developing(technology);
    const developers = countedDevelopers(claims, organisations);
    const namesOn = (side: boolean) => sideWith(developers, claims, side).names;
    return { technology, china: namesOn(false), abroad: namesOn(true) };
  });
  const own = china.names + abroad.names;
  const named = kinds.filter((kind) => kind.china + kind.abroad > 0);
  return named.some((kind) => kind.china + kind.abroad > own)
    ? named.sort((a, b) => b.china + b.abroad - a.china - a.abroad || (a.technology < b.technology ? -1 : 1))
    : [];
}

/** The newest claim with China's share of the world in what the last word of a technology's name says. */
function worldShare(claims: readonly Claim[], name: string): Claim | undefined {
  const head = (name.split(" ").at(-1) ?? name).toLowerCase().replace(/s$/, "");
  const yearOf = ({ quantity_of, confirmed }: Claim) => quantity_of?.match(/\d{4}/)?.[0] ?? confirmed ?? "";
  return claims
    .filter(({ evidence, quantity_of }) => evidence !== "disputed" && quantity_of?.toLowerCase().includes(head))
    .sort((a, b) => yearOf(b).localeCompare(yearOf(a)) || (a.id < b.id ? -1 : 1))[0];
}

/** The developers by some claims, how far both sides are, and the gap between them. */
function comparedSides(claims: readonly Claim[], organisations: Organisations, named: NamedSides) {
  const developers = countedDevelopers(claims, organisations);
  const china = sideWith(developers, claims, false);
  const abroad = sideWith(developers, claims, true);
  return { ...gapOf(china, abroad, named), china, abroad, developers };
}

/** The developers by some claims, each subsidiary marked whose parent is counted on its side. */
function countedDevelopers(claims: readonly Claim[], { byId, families }: Organisations): Developer[] {
  const developers = developersOf(claims, byId);
  const counted = developers.filter(isName);
  return developers.map((one) => {
    const parent = counted.find(
      ({ organisation, abroad }) => abroad === one.abroad && families.has(`${one.organisation} ${organisation}`),
    );
    return { ...one, counted_with: isName(one) ? (parent?.organisation ?? null) : null };
  });
}

function isName({ standing, only_compared }: Developer): boolean {
  return (standing === "working" || standing === "not-stated") && !only_compared;
}

function sideWith(developers: readonly Developer[], claims: readonly Claim[], abroad: boolean): Side {
  const own = developers.filter((one) => one.abroad === abroad);
  const ids = new Set(own.flatMap(({ claim_ids }) => claim_ids));
  const names = own.filter((one) => isName(one) && one.counted_with === null).length;
  return { ...sideOf(claims.filter(({ id }) => ids.has(id))), names };
}

/** Whether claims on a technology or its parts name organisations of a side in another role than developer. */
interface NamedSides {
  china: boolean;
  abroad: boolean;
}

/**
 * The names of both sides counted against each other, and the rule behind it. What the data set lacks is "none found",
 * which does not mean that it does not exist. Plans, comparisons, disputed claims and claims last reported years ago count
 * nobody.
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
  if ([china, abroad].some(({ standing, names }) => standing === "not-stated" && names === 0)) {
    return { gap: "not-comparable", rule: "named-otherwise" };
  }
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
