import { isCurrent } from "@atlas/server/lastReported";
import { predicates } from "@atlas/server/vocabulary";
import { drawnWay } from "../../../model/claim/line/tellingClaim.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { listParts, listSentences } from "../../../model/words/listWords.ts";
import type { HopReading, PathReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import { type LinkKind, linkKinds } from "./linkKinds.ts";

/**
 * Says in one line what a path tells and what it does not: a chain of goods, an ownership, something that both ends have in
 * common, or a mix of links. A hasty reader takes any path for a chain of deliveries. Empty for a single link, which its own
 * sentence says.
 */
export function pathMeaning({ entities, hops, goods }: PathReading): string {
  const [first, last] = [entities[0], entities.at(-1)];
  if (!first || !last || hops.length < 2) return "";
  const ends = [entityName(first), entityName(last)] as const;
  if (goods === "forward") return strings.meaning.chainOfGoods(...ends);
  if (goods === "backward") return strings.meaning.chainOfGoods(ends[1], ends[0]);
  const links = hops.map(linksOf);
  const owned = ownership(hops, links);
  const reasons = owned === "" ? [...meetings(hops, links), ...comparisons(hops)] : [owned];
  const isAllCurrent = links.every((link) => link.size > 0);
  const isWithPolicy = first.type === "policy" || last.type === "policy";
  return listSentences([
    ...(reasons.length > 0
      ? reasons
      : [strings.meaning.joinedBy(listParts(kindsOf(hops).map((kind) => strings.meaning.kinds[kind])))]),
    isAllCurrent ? "" : strings.meaning.notAllCurrent,
    isWithPolicy ? "" : strings.meaning.noGoods,
  ]);
}

/** The kinds of a hop's claims in force, each with where it points along the path. */
type Links = ReadonlyMap<LinkKind, ReadonlySet<"ahead" | "back">>;

function linksOf({ origin, claims }: HopReading): Links {
  const links = new Map<LinkKind, Set<"ahead" | "back">>();
  for (const { claim } of claims.filter((one) => isCurrent(one.claim))) {
    const kind = linkKinds[claim.predicate];
    const ways = links.get(kind) ?? new Set();
    links.set(kind, ways);
    const isAhead = drawnWay(claim).from === origin.id;
    const isBoth = !predicates[claim.predicate].directed;
    if (isAhead || isBoth) ways.add("ahead");
    if (!isAhead || isBoth) ways.add("back");
  }
  return links;
}

/** The relation of its ends that a path of nothing but ownership tells; empty for any other. */
function ownership(hops: readonly HopReading[], links: readonly Links[]): string {
  const ways = links.map((link) => link.get("ownership"));
  const names = [...hops.slice(0, 1).map(({ origin }) => origin), ...hops.map(({ reached }) => reached)].map(
    entityName,
  );
  const [first = "", last = ""] = [names[0], names.at(-1)];
  const isAll = (some: typeof ways, way: "ahead" | "back") => some.every((one) => one?.has(way));
  if (isAll(ways, "ahead")) return strings.meaning.ownsThrough(first, last);
  if (isAll(ways, "back")) return strings.meaning.ownsThrough(last, first);
  for (let turn = 1; turn < ways.length; turn++) {
    const [before, after] = [ways.slice(0, turn), ways.slice(turn)];
    if (isAll(before, "back") && isAll(after, "ahead"))
      return strings.meaning.meet.ownership.from(null, names[turn] ?? "");
    if (isAll(before, "ahead") && isAll(after, "back"))
      return strings.meaning.meet.ownership.into(null, names[turn] ?? "");
  }
  return "";
}

/** The common part of two neighbours of an entity on the path: the same kind of link to it, or from it. */
function meetings(hops: readonly HopReading[], links: readonly Links[]): string[] {
  return hops.slice(1).flatMap((next, index) => {
    const [before, beforeLinks, nextLinks] = [hops[index], links[index], links[index + 1]];
    if (!before || !beforeLinks || !nextLinks) return [];
    const who = hops.length === 2 ? null : ([entityName(before.origin), entityName(next.reached)] as const);
    const middle = entityName(before.reached);
    for (const kind of beforeLinks.keys()) {
      const [ways, nextWays] = [beforeLinks.get(kind), nextLinks.get(kind)];
      if (kind === "comparison") continue;
      if (ways?.has("ahead") && nextWays?.has("back")) return [strings.meaning.meet[kind].into(who, middle)];
      if (ways?.has("back") && nextWays?.has("ahead")) return [strings.meaning.meet[kind].from(who, middle)];
    }
    return [];
  });
}

/** The kinds of all links of a path, in order; of a hop without claims in force, those of all its claims. */
function kindsOf(hops: readonly HopReading[]): LinkKind[] {
  const kinds = hops.flatMap(({ claims }) => {
    const current = claims.filter(({ claim }) => isCurrent(claim));
    return (current.length > 0 ? current : claims).map(({ claim }) => linkKinds[claim.predicate]);
  });
  return [...new Set(kinds)];
}

function comparisons(hops: readonly HopReading[]): string[] {
  if (hops.every(isComparison)) return [strings.meaning.allCompared];
  return hops
    .filter(isComparison)
    .map(({ origin, reached }) => strings.meaning.compared(entityName(origin), entityName(reached)));
}

function isComparison({ claims }: HopReading): boolean {
  return claims.every(({ claim }) => claim.predicate === "COUNTERPART_OF");
}
