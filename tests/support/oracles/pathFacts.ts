import type { PathAnswer, PathRequest } from "../../../server/src/contract/index.ts";
import type { ClaimRelationship, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { evidenceGrades, evidenceIds } from "../../../server/src/rules/vocabulary.ts";
import { goodsAlong, wayOfGoods } from "./goodsFacts.ts";
import { GraphFacts, heldOn } from "./graphFacts.ts";

/** The neighbours of each entity with the claims to them, best evidenced first; never an empty list. */
type Adjacency = Map<string, Map<string, ClaimRelationship[]>>;

/** The right answer to a path search, found by trying every path hop by hop. */
export function pathFacts(rows: GraphRows, request: PathRequest): PathAnswer {
  const isChains = request.chains === "goods";
  const links = linksOf(rows, request);
  const goods = new Map<string, ClaimRelationship[][] | null>();
  const isPassable = passableIn(rows, request);
  const byLength = Array.from({ length: request.maxHops }, (_, hops) => hops + 1);
  const shortest = byLength.find((hops) => pathsOfLength(hops).length > 0) ?? null;
  const lengths = byLength.filter((hops) => hops === shortest || hops - 1 === shortest);
  const all = lengths.flatMap((hops) => pathsOfLength(hops)).map((path) => ({ path, ...rating(path) }));
  all.sort(
    (a, b) =>
      Number(b.path.length === 2) - Number(a.path.length === 2) ||
      b.worst - a.worst ||
      a.path.length - b.path.length ||
      b.sum - a.sum ||
      (a.path.join(" ") < b.path.join(" ") ? -1 : 1),
  );
  const listed = all.slice(0, request.limit).map(({ path }) => path);
  const facts = new GraphFacts(rows);
  const carrying = new Set(listed.flatMap((path) => hopsOf(path).flat()));
  const best = [...carrying].sort((a, b) => b.evidence_rank - a.evidence_rank || (a.id < b.id ? -1 : 1));
  return {
    paths: listed.map((path) => {
      const hops = hopsOf(path);
      const ranks = hops.map(rankOfLine);
      const hop = ranks.indexOf(Math.min(...ranks));
      return {
        entities: path,
        hops: hops.map((claims) => ({ claims: claims.map(({ id }) => id) })),
        weakest: { hop, evidence: evidenceIds.find((id) => evidenceGrades[id].rank === ranks[hop]) ?? "disputed" },
        goods: wayOfGoods(path, hops),
      };
    }),
    entities: facts.entities(listed.flat()),
    claims: best.map(({ id }) => facts.claim(id)),
    shortest,
    more: all.length > request.limit,
  };

  function pathsOfLength(hops: number, path = [request.from]): string[][] {
    const last = path.at(-1) ?? "";
    if (hops === 0) return last === request.to && isWanted(path) ? [path] : [];
    if (last === request.to || (path.length > 1 && !isPassable(last))) return [];
    const next = [...(links.get(last)?.keys() ?? [])].filter((id) => !path.includes(id));
    return next.flatMap((id) => pathsOfLength(hops - 1, [...path, id]));
  }

  function isWanted(path: readonly string[]): boolean {
    return request.via.every((id) => path.includes(id)) && (!isChains || chainOf(path) !== null);
  }

  function hopsOf(path: readonly string[]): ClaimRelationship[][] {
    return isChains ? (chainOf(path) ?? []) : between(path);
  }

  function chainOf(path: readonly string[]): ClaimRelationship[][] | null {
    const key = path.join(" ");
    const known = goods.get(key);
    if (known !== undefined) return known;
    const chain = goodsAlong(path, between(path), request.evidence);
    goods.set(key, chain);
    return chain;
  }

  function between(path: readonly string[]): ClaimRelationship[][] {
    return path.slice(1).map((id, index) => links.get(path[index] ?? "")?.get(id) ?? []);
  }

  function rating(path: readonly string[]): { worst: number; sum: number } {
    const ranks = hopsOf(path).map(rankOfLine);
    return { worst: Math.min(...ranks), sum: ranks.reduce((total, rank) => total + rank, 0) };
  }
}

function linksOf(rows: GraphRows, { chains, predicates, evidence, asOf, avoidClaims }: PathRequest): Adjacency {
  const links: Adjacency = new Map(rows.entities.map(({ id }) => [id, new Map()]));
  const passing = rows.claims.filter(
    (claim) =>
      !avoidClaims.includes(claim.id) &&
      (predicates.length === 0 || predicates.includes(claim.predicate)) &&
      heldOn(claim, asOf),
  );
  const asked = (claim: ClaimRelationship) => evidence.length === 0 || evidence.includes(claim.evidence);
  passing.sort((a, b) => b.evidence_rank - a.evidence_rank || (a.id < b.id ? -1 : 1));
  for (const claim of passing) {
    for (const [one, other] of [
      [claim.subject, claim.object],
      [claim.object, claim.subject],
    ] as const) {
      links.get(one)?.set(other, [...(links.get(one)?.get(other) ?? []), claim]);
    }
  }
  for (const neighbours of links.values()) {
    for (const [other, claims] of neighbours) {
      // Along goods a line is only what carries goods in one direction, which goodsAlong looks at.
      if (chains === "goods") continue;
      const left = claims.filter(asked);
      const isHidden = claims.some(isDisputed) && !claims.filter(isDisputed).every(asked);
      if (left.length === 0 || isHidden) neighbours.delete(other);
      else neighbours.set(other, left);
    }
  }
  return links;
}

/** The rank of the grade of a line, written unlike the rule it checks. */
function rankOfLine(claims: readonly ClaimRelationship[]): number {
  return claims.some(isDisputed) ? 0 : Math.max(...claims.map(({ evidence_rank }) => evidence_rank));
}

function isDisputed({ evidence, status }: ClaimRelationship): boolean {
  return evidence === "disputed" && status === "in-force";
}

/** Whether an entity may lie between the ends. */
function passableIn(rows: GraphRows, { types, through, via, avoid }: PathRequest): (id: string) => boolean {
  const chosen = types.length === 0 ? ["organisation", "technology", "product", "policy"] : types;
  const passable = new Set<string>([...chosen.filter((type) => type !== "sector" && type !== "place"), ...through]);
  const typeOf = new Map(rows.entities.map(({ id, type }) => [id, type]));
  return (id) => via.includes(id) || (passable.has(typeOf.get(id) ?? "") && !avoid.includes(id));
}
