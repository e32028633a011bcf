import { z } from "zod";
import { type Claim, Id, type Path, type PathAnswer, type PathRequest } from "../../contract/index.ts";
import { BadRequest } from "../../errors.ts";
import { lineGrade } from "../../rules/lineGrade.ts";
import { type EntityType, entityTypeIds, evidenceGrades } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { checkClaims, checkEntities } from "../checkNames.ts";
import { FilterParams, filterParams } from "../claimFilter.ts";
import { defineQuery } from "../defineQuery.ts";
import { entitiesWith, existingEntity } from "../entities.ts";
import { claimRow } from "../rowShapes.ts";
import { type ExploreLimits, explorePairs } from "./explorePairs.ts";
import { bestFirst } from "./goods/chainsIn.ts";
import { goodsChain, goodsSteps } from "./goods/goodsChain.ts";
import { type FoundChains, searchGoods } from "./goods/searchGoods.ts";
import { differentHops, HopClaims } from "./HopClaims.ts";
import { rankedPaths } from "./rankedPaths.ts";
import { type Searched, searchThrough } from "./searchThrough.ts";

/** The claims that carry the hops of paths. */
export const pathClaims = defineQuery({
  file: "path/pathClaims",
  params: FilterParams.omit({ types: true }).extend({
    hops: z.array(z.strictObject({ origin: Id, reached: Id })),
    avoidClaims: z.array(Id),
  }),
  row: z.strictObject({ claim: claimRow }),
  example: {
    predicates: [],
    evidence: [],
    asOfFirst: "",
    asOfLast: "",
    avoidClaims: ["bao-001"],
    hops: [
      { origin: "baogang-group", reached: "northern-rare-earth" },
      { origin: "baotou", reached: "baogang-group" },
    ],
  },
});

/** Limits that bound a search on a graph of any size. */
const LIMITS: ExploreLimits = {
  maxRows: 10_000,
  maxClaims: 20_000,
  maxMilliseconds: 4_000,
  aheadFrom: 1_000,
  twoAheadFrom: 20_000,
};

/** Types that lie between almost any two entities, so that a path through them says little. */
const CROWDED: readonly EntityType[] = ["sector", "place"];

/** The best evidenced paths of the shortest length and of one hop more, with their entities and claims. */
export async function paths(store: GraphStore, request: PathRequest, limits = LIMITS): Promise<PathAnswer> {
  const { from, to, via, avoid, avoidClaims, limit } = request;
  if (from === to) throw new BadRequest("to: expected another entity than from");
  if (via.includes(from) || via.includes(to)) throw new BadRequest("via: expected other entities than from and to");
  const both = via.find((id) => avoid.includes(id));
  if (both !== undefined) throw new BadRequest(`via, avoid: expected different entities; ${both} is in both`);
  const filter = { ...filterParams(request), types: passable(request) };
  const named = (name: string, ids: readonly string[]) => ids.map((id) => ({ name, id }));
  const [[start, end]] = await Promise.all([
    Promise.all([from, to, ...via].map((id) => existingEntity(store, id))),
    // A mistyped id would give paths that rest on what they should avoid.
    checkEntities(store, named("avoid", avoid)),
    checkClaims(store, named("avoidClaims", avoidClaims)),
  ]);
  const weights = { from: start?.claim_count ?? 0, to: end?.claim_count ?? 0 };
  // One more than is listed shows whether there are more.
  const bounds = { filter, limits, weights, most: limit + 1 };
  const { chains, shortest, cut } = await (request.chains === "goods" ? searchGoods : searchLinks)(
    store,
    request,
    bounds,
  );
  const listed = chains.slice(0, limit);
  const entities = await entitiesWith(
    store,
    listed.flatMap((chain) => chain.entities),
  );
  return {
    paths: listed.map(({ entities, hops }) => describePath(entities, hops)),
    entities: [...entities.values()],
    claims: bestFirst(new Set(listed.flatMap(({ hops }) => hops.flat()))),
    shortest,
    more: cut || chains.length > limit,
  };
}

interface SearchBounds {
  filter: FilterParams;
  limits: ExploreLimits;
  weights: { from: number; to: number };
  most: number;
}

/** Paths by links in any direction, each with all claims of its hops. */
async function searchLinks(store: GraphStore, request: PathRequest, bounds: SearchBounds): Promise<FoundChains> {
  const { found, shortest, cut } = await searchPaths(store, request, bounds);
  const { types: _, ...filter } = bounds.filter;
  const asked = { ...filter, avoidClaims: request.avoidClaims, hops: differentHops(found) };
  const rows = found.length === 0 ? [] : await pathClaims.run(store, asked);
  const hops = new HopClaims(rows.map(({ claim }) => claim));
  return { chains: found.map((path) => ({ entities: path, hops: hops.along(path) })), shortest, cut };
}

async function searchPaths(
  store: GraphStore,
  { from, to, via, maxHops, avoid, avoidClaims }: PathRequest,
  { filter, limits, weights, most }: SearchBounds,
): Promise<Searched> {
  if (via.length > 0) {
    const route = { from, to, via: [...new Set(via)] };
    return searchThrough(store, route, { maxHops, filter, avoid, avoidClaims, limits, most });
  }
  const { pairs, shortest, cut } = await explorePairs(store, {
    from,
    to,
    maxHops,
    filter,
    avoid,
    avoidClaims,
    limits,
    weights,
    most,
  });
  if (shortest === null) return { found: [], shortest, cut };
  const lengths = [shortest, shortest + 1].filter((length) => length <= maxHops);
  return { found: rankedPaths(pairs, { from, to }, { lengths, most }), shortest, cut };
}

/** Types that may lie between the ends: sectors and places only if the reader asks to go through them. */
function passable({ types, through }: PathRequest): EntityType[] {
  const chosen = types.length === 0 ? entityTypeIds : types;
  return [...chosen.filter((type) => !CROWDED.includes(type)), ...through];
}

/** Writes a path as an argument: the claims of each hop, the hop on which the whole stands or falls, the way of goods. */
export function describePath(entities: readonly string[], hops: readonly (readonly Claim[])[]): Path {
  const grades = hops.flatMap(([best, ...others], hop) =>
    best ? [{ hop, evidence: lineGrade([best, ...others]) }] : [],
  );
  const weakest = grades.reduce((worst, one) =>
    evidenceGrades[one.evidence].rank < evidenceGrades[worst.evidence].rank ? one : worst,
  );
  return {
    entities: [...entities],
    hops: hops.map((claims) => ({ claims: claims.map(({ id }) => id) })),
    weakest,
    goods: goodsWay(entities, hops),
  };
}

function goodsWay(entities: readonly string[], hops: readonly (readonly Claim[])[]): Path["goods"] {
  if (isChain(entities, hops)) return "forward";
  return isChain(entities.toReversed(), hops.toReversed()) ? "backward" : null;
}

function isChain(entities: readonly string[], hops: readonly (readonly Claim[])[]): boolean {
  const steps = hops.map((claims, index) => goodsSteps(claims, entities[index] ?? "", entities[index + 1] ?? ""));
  return goodsChain(steps) !== null;
}
